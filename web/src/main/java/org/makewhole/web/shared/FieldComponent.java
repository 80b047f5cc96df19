package org.makewhole.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form field: label, one input of any kind, hint and messages, tied together for screen readers
 * (WCAG 2.2, 1.3.1, 3.3.1, 3.3.2). The first input found inside is the field's input.
 *
 * <p>Attributes: {@code label}, {@code hint}, {@code styleClass}, and {@code check} for a checkbox,
 * whose label stands behind it. Rendered as one element that carries the component's client id, so
 * that Ajax can render it alone.
 */
@FacesComponent(FieldComponent.COMPONENT_TYPE)
public class FieldComponent extends UIComponentBase {

    public static final String COMPONENT_TYPE = "org.makewhole.Field";

    public FieldComponent() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return COMPONENT_TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (!isRendered()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        writer.writeAttribute("class", styleClass(), "styleClass");
        if (!isCheck()) {
            writeLabel(context, writer);
        }
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (isRendered()) {
            findInput(this).ifPresent(input -> describe(context, input));
            super.encodeChildren(context);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            ResponseWriter writer = context.getResponseWriter();
            if (isCheck()) {
                writeLabel(context, writer);
            }
            if (!text("hint").isEmpty()) {
                writeParagraph(writer, hintId(context), "field-hint", text("hint"));
            }
            writeMessages(context, writer);
            writer.endElement("div");
        }
        super.encodeEnd(context);
    }

    private void writeLabel(FacesContext context, ResponseWriter writer) throws IOException {
        Optional<UIInput> input = findInput(this);
        writer.startElement("label", null);
        writer.writeAttribute("class", "field-label", null);
        if (input.isPresent()) {
            writer.writeAttribute("for", input.get().getClientId(context), null);
        }
        writer.writeText(text("label"), null);
        if (input.isPresent() && input.get().isRequired()) {
            writer.startElement("span", null);
            writer.writeAttribute("class", "field-required", null);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.writeText("*", null);
            writer.endElement("span");
        }
        writer.endElement("label");
    }

    private void writeMessages(FacesContext context, ResponseWriter writer) throws IOException {
        Optional<UIInput> input = findInput(this);
        if (input.isEmpty()) {
            return;
        }
        List<FacesMessage> messages = context.getMessageList(input.get().getClientId(context));
        String separator = "";
        StringBuilder all = new StringBuilder();
        for (FacesMessage message : messages) {
            String detail = message.getDetail();
            all.append(separator)
                    .append(detail == null || detail.isBlank() ? message.getSummary() : detail);
            separator = " ";
            message.rendered();
        }
        if (!messages.isEmpty()) {
            writeParagraph(writer, messageId(context), "field-error", all.toString());
        }
    }

    private static void writeParagraph(
            ResponseWriter writer, String id, String styleClass, String text) throws IOException {
        writer.startElement("p", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("class", styleClass, null);
        writer.writeText(text, null);
        writer.endElement("p");
    }

    /**
     * Tells the input what describes it. PrimeFaces inputs write aria-invalid and aria-required
     * themselves.
     */
    private void describe(FacesContext context, UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        boolean hasMessage = !context.getMessageList(input.getClientId(context)).isEmpty();
        String describedBy =
                ((text("hint").isEmpty() ? "" : hintId(context))
                                + (hasMessage ? " " + messageId(context) : ""))
                        .strip();
        put(attributes, "aria-describedby", describedBy);
        if (!input.getClass().getName().startsWith("org.primefaces.")) {
            put(attributes, "aria-invalid", input.isValid() && !hasMessage ? "" : "true");
            put(attributes, "aria-required", input.isRequired() ? "true" : "");
        }
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static Optional<UIInput> findInput(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input) {
                return Optional.of(input);
            }
            Optional<UIInput> inside = findInput(child);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private String styleClass() {
        return ("field " + (isCheck() ? "check " : "") + text("styleClass")).strip();
    }

    private boolean isCheck() {
        return Boolean.parseBoolean(text("check"));
    }

    private String hintId(FacesContext context) {
        return getClientId(context) + "-hint";
    }

    private String messageId(FacesContext context) {
        return getClientId(context) + "-message";
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
