package org.makewhole.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.ResourceBundle;

/** Why what was typed into a field cannot be taken, in the language of the view. */
final class Refusal {

    private static final String BUNDLE = "org.makewhole.web.shared.faces";

    private Refusal() {}

    /**
     * @param key a key of the bundle {@code faces}
     * @param example what the text shows in place of {@code {0}}
     */
    static ConverterException because(FacesContext context, String key, String example) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, context.getViewRoot().getLocale());
        String text = texts.getString(key).replace("{0}", example);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
