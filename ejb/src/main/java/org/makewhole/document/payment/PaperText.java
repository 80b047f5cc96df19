package org.makewhole.document.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.makewhole.party.Worker;

/** The words, amounts and dates of a paper in one language. */
final class PaperText {
    private static final String BUNDLE = "org.makewhole.document.payment.paper";

    private static final Set<String> WRITTEN = Set.of("en", "es");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    PaperText(Locale locale) {
        this.locale = locale;
        // English for other languages, whatever the language of the server.
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        PaperText.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    /** The language of a worker where papers are written in it, else the reader's. */
    static Locale languageOf(Worker worker, Locale reader) {
        return languageOf(worker == null ? null : worker.getPreferredLanguage(), reader);
    }

    /**
     * @param preferred BCP 47 tag; null where none is known
     */
    static Locale languageOf(String preferred, Locale reader) {
        if (preferred == null) {
            return reader;
        }
        Locale chosen = Locale.forLanguageTag(preferred);
        boolean known = WRITTEN.contains(chosen.getLanguage());
        return known && !chosen.getLanguage().equals(reader.getLanguage()) ? chosen : reader;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The language the texts are in, as a BCP 47 tag. */
    String languageTag() {
        return get("language");
    }

    /** An amount with its currency: {@code USD 1,234.50}. */
    String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        int digits = Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return currency + "\u00a0" + format.format(amount);
    }

    /** A date that cannot be misread: {@code 3 Apr 2026}. */
    String date(LocalDate date) {
        return dates.format(date);
    }
}
