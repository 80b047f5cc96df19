package org.makewhole.wage.pack;

import java.util.Locale;
import java.util.Map;

/**
 * A text in several languages, by ISO 639 language code; English is always there.
 *
 * @param byLanguage the text for each language code, such as {@code en} and {@code es}
 */
public record LocalizedText(Map<String, String> byLanguage) {

    static final String FALLBACK_LANGUAGE = "en";

    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(FALLBACK_LANGUAGE)) {
            throw new IllegalArgumentException("A localized text needs an English version");
        }
    }

    /** The text in the language of {@code locale}, or in English where there is none. */
    public String in(Locale locale) {
        String text = byLanguage.get(locale.getLanguage());
        return text != null ? text : byLanguage.get(FALLBACK_LANGUAGE);
    }
}
