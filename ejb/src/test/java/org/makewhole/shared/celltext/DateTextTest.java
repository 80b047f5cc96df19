package org.makewhole.shared.celltext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-Sep-14||2014-09-08",
                "08 sept. 2014||2014-09-08",
                "Sep 8, 2014||2014-09-08",
                "September 8th 2014||2014-09-08",
                "8 de septiembre de 2014||2014-09-08",
                "8-ene-19||2019-01-08",
                "3 de setiembre del 2020||2020-09-03",
                "2010-01-04||2010-01-04",
                "2010/1/4||2010-01-04",
                "20100104||2010-01-04",
                "2010-01-04T10:30:00Z||2010-01-04",
                "2010-01-04 00:00:00||2010-01-04",
                "1/4/2010 12:00:00 AM|MONTH_FIRST|2010-01-04",
                "01/04/2010|MONTH_FIRST|2010-01-04",
                "01/04/2010|DAY_FIRST|2010-04-01",
                "01.04.2010|DAY_FIRST|2010-04-01",
                "31/12/2019||2019-12-31",
                "12/31/2019||2019-12-31",
                "4/4/2010||2010-04-04",
                "1/2/26|DAY_FIRST|2026-02-01",
                "1/2/27|DAY_FIRST|1927-02-01",
                "29/02/2020||2020-02-29",
                "22-Nov-26||2026-11-22"
            })
    void readsDates(String text, DateOrder order, LocalDate expected) {
        assertEquals(Optional.of(expected), date(order).parse(text).value(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/04/2010||DATE_AMBIGUOUS",
                "31/02/2019||DATE_IMPOSSIBLE",
                "30-Feb-19||DATE_IMPOSSIBLE",
                "13/13/2019||DATE_IMPOSSIBLE",
                "0/1/2019|DAY_FIRST|DATE_IMPOSSIBLE",
                "29/02/2019||DATE_IMPOSSIBLE",
                "31/12/2019|MONTH_FIRST|DATE_IMPOSSIBLE",
                "2010-13-01||DATE_IMPOSSIBLE",
                "23-Nov-26||DATE_IN_FUTURE",
                "2099-01-01||DATE_IN_FUTURE",
                "1/1/1899||DATE_TOO_EARLY",
                "8-Xyz-14||DATE_UNREADABLE",
                "soon||DATE_UNREADABLE",
                "41890||DATE_UNREADABLE",
                "2014||DATE_UNREADABLE",
                "1/2-2014||DATE_UNREADABLE",
                "$5.00||DATE_UNREADABLE"
            })
    void refusesTheRestWithItsReason(String text, DateOrder order, CellReason expected) {
        assertEquals(Optional.of(expected), date(order).parse(text).refusal(), text);
    }

    @ParameterizedTest
    @CsvSource({"NA", "''", "-", "null"})
    void emptyIsNothing(String text) {
        assertEquals(Parsed.nothing(), date(null).parse(text));
    }

    private static DateText date(DateOrder order) {
        return new DateText(Optional.ofNullable(order), TODAY);
    }
}
