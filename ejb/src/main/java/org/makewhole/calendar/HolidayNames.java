package org.makewhole.calendar;

import de.focus_shift.jollyday.core.util.ResourceUtil;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Names of holidays: ours in Spanish and for our own countries, else those of the library. */
final class HolidayNames {

    private static final String BUNDLE = "org.makewhole.calendar.holidays";

    /** Asked for one of these, the library would answer in the language of the machine. */
    private static final Set<String> WITHOUT_FILE = Set.of("en", "es");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HolidayNames() {}

    static String name(String key, Locale locale) {
        ResourceBundle own =
                ResourceBundle.getBundle(
                        BUNDLE, locale, HolidayNames.class.getClassLoader(), NO_FALLBACK);
        if (own.containsKey(key)) {
            return own.getString(key);
        }
        boolean translated = !WITHOUT_FILE.contains(locale.getLanguage());
        String name = ResourceUtil.getHolidayDescription(translated ? locale : Locale.ROOT, key);
        return ResourceUtil.UNDEFINED.equals(name) ? key : name;
    }
}
