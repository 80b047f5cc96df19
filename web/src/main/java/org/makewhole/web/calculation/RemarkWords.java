package org.makewhole.web.calculation;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.makewhole.claim.calculation.ClaimComputation;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.wage.remark.Remark;
import org.makewhole.web.shared.DateFormat;

/** What the engine remarks on the facts of a claim, in the reader's words. */
public final class RemarkWords {
    private final ResourceBundle texts;
    private final Locale locale;

    RemarkWords(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Of facts that were computed once; empty where nothing is to be looked at again. */
    public static List<String> of(ClaimQuestion question) {
        FacesContext faces = FacesContext.getCurrentInstance();
        RemarkWords words =
                new RemarkWords(
                        faces.getApplication().getResourceBundle(faces, "calculationText"),
                        faces.getViewRoot().getLocale());
        return ClaimComputation.remarks(question).stream().map(words::text).toList();
    }

    String text(Remark remark) {
        return new MessageFormat(texts.getString("remark." + remark.kind()), locale)
                .format(remark.values().stream().map(this::word).toArray());
    }

    /** Names of rules, fields and days of the engine become words where the bundle has some. */
    private Object word(Object value) {
        if (value instanceof LocalDate date) {
            return DateFormat.format(date, locale);
        }
        if (value instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, locale);
        }
        String key = "remark.name." + value;
        return value instanceof String && texts.containsKey(key) ? texts.getString(key) : value;
    }
}
