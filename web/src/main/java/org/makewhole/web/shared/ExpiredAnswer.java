package org.makewhole.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.render.RenderKitFactory;
import java.io.IOException;
import java.util.Locale;

/**
 * Answers an Ajax request of a page whose state is gone. The page stays in the browser as it is,
 * with all that was typed; its place for messages says what happened.
 */
final class ExpiredAnswer {
    private static final String MESSAGES = "messages";

    private ExpiredAnswer() {}

    /**
     * Writes the answer and ends the request.
     *
     * @return true, as the exception is answered by this
     */
    static boolean write(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        speak(faces);
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding("UTF-8");
        external.addResponseHeader("Cache-Control", "no-store");
        try {
            PartialResponseWriter writer = faces.getPartialViewContext().getPartialResponseWriter();
            writer.startDocument();
            writer.startUpdate(MESSAGES);
            writeNotice(writer);
            writer.endUpdate();
            writer.endDocument();
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    /** The view that knew the language is gone. */
    private static void speak(FacesContext faces) {
        UIViewRoot view = new UIViewRoot();
        view.setRenderKitId(RenderKitFactory.HTML_BASIC_RENDER_KIT);
        view.setLocale(
                Locale.forLanguageTag(
                        CDI.current().select(ViewerBacking.class).get().getLanguageTag()));
        faces.setViewRoot(view);
    }

    private static void writeNotice(PartialResponseWriter writer) throws IOException {
        writer.startElement("div", null);
        writer.writeAttribute("id", MESSAGES, null);
        writer.writeAttribute("class", MESSAGES, null);
        writer.startElement("div", null);
        writer.writeAttribute("class", "notice bad", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("data-come-here", "", null);
        writer.startElement("p", null);
        writer.writeText(Texts.get("sharedText", "expired.text"), null);
        writer.startElement("a", null);
        // The page itself, asked for anew.
        writer.writeAttribute("href", "", null);
        writer.writeAttribute("class", "button small", null);
        writer.writeText(Texts.get("sharedText", "expired.again"), null);
        writer.endElement("a");
        writer.endElement("p");
        writer.endElement("div");
        writer.endElement("div");
    }
}
