package org.makewhole.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.BigDecimalConverter;
import java.util.regex.Pattern;

/**
 * Numbers that are no money, in every field without a converter of its own. Those with an exponent,
 * which a person never types, can stand for more digits than there is memory, and the cost of very
 * long ones grows with the square of their length; both are refused as what is no number is.
 */
public class PlainNumberConverter extends BigDecimalConverter {
    private static final Pattern PLAIN =
            Pattern.compile("\\s*[+-]?([0-9]{1,15}[.]?[0-9]{0,15}|[.][0-9]{1,15})\\s*");

    private static final String NO_NUMBER = "-";

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String value) {
        boolean wanting = value == null || value.isBlank() || isPlain(value);
        return super.getAsObject(context, component, wanting ? value : NO_NUMBER);
    }

    static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches();
    }
}
