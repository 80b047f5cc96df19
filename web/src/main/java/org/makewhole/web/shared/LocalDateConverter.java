package org.makewhole.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The value of a native date field, which a browser always sends as {@code 2026-04-03} (HTML,
 * "valid date string"), whatever it shows to the person.
 */
public class LocalDateConverter implements Converter<LocalDate> {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.strip());
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                throw invalid(context);
            }
            return date;
        } catch (DateTimeParseException notADate) {
            throw invalid(context);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }

    private static ConverterException invalid(FacesContext context) {
        return Refusal.because(context, "org.makewhole.date.INVALID", "");
    }
}
