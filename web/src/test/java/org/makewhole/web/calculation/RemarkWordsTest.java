package org.makewhole.web.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makewhole.wage.remark.Remark;
import org.makewhole.wage.remark.RemarkKind;

class RemarkWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static String text(Locale locale, RemarkKind kind, Object... values) {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.makewhole.web.calculation.messages", locale);
        return new RemarkWords(texts, locale).text(new Remark(kind, "", List.of(values)));
    }

    /** With more values than any has, so that no place stays open. */
    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsInBothLanguages(RemarkKind kind) {
        Object[] values = Collections.nCopies(3, 2).toArray();
        String english = text(Locale.ENGLISH, kind, values);
        String spanish = text(Locale.forLanguageTag("es"), kind, values);
        assertFalse((english + spanish).contains("{"), english + spanish);
        assertFalse(english.equals(spanish), english);
    }

    @Test
    void namesOfTheEngineBecomeWords() {
        assertEquals(
                "The values for the minimum wage change each year. The last known ones are of"
                        + " 2 Mar 2026: look for those of 2 Mar 2027.",
                text(Locale.ENGLISH, RemarkKind.OLD_VALUES, "minimum-wage", DAY, DAY.plusYears(1)));
        assertEquals(
                "Un horario cuenta como trabajado el domingo, que es día de descanso.",
                text(
                        Locale.forLanguageTag("es"),
                        RemarkKind.PATTERN_ON_REST_DAY,
                        DayOfWeek.SUNDAY));
        assertEquals(
                "The worker was 9 years old on 2 Mar 2026.",
                text(Locale.ENGLISH, RemarkKind.CHILD, new BigDecimal("9"), DAY));
        assertEquals(
                "The shifts of 2 Mar 2026 go on when those of 3 Mar 2026 have begun, and so on 4"
                        + " other days: the hours of both count.",
                text(Locale.ENGLISH, RemarkKind.OVERLAPPING_SHIFTS, DAY, DAY.plusDays(1), 4));
    }
}
