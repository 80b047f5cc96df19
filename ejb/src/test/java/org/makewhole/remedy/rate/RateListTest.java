package org.makewhole.remedy.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.shared.error.BusinessException;

/** The two forms in which the bank publishes its rates, and what is none of them. */
class RateListTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);

    private static List<DatedRate> read(String list) throws IOException {
        return RateList.read(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), SINCE);
    }

    @Test
    void theHistory() throws IOException {
        List<DatedRate> rates =
                read(
                        "\uFEFFDate,USD,JPY,CYP,\n2026-11-20,1.0838,163.2,N/A,\n"
                                + "2026-10-30,1.0800,160.0,N/A,\n");

        assertEquals(
                List.of(
                        new DatedRate(
                                LocalDate.of(2026, 11, 20), "USD", new BigDecimal("1.08380000")),
                        new DatedRate(
                                LocalDate.of(2026, 11, 20), "JPY", new BigDecimal("163.20000000"))),
                rates);
    }

    @Test
    void theListOfTheDay() throws IOException {
        assertEquals(
                List.of(
                        new DatedRate(
                                LocalDate.of(2026, 11, 6), "USD", new BigDecimal("1.08380000"))),
                read("Date, USD, \n06 November 2026, 1.0838, \n"));
    }

    @Test
    void whatIsNoSuchListIsRefusedByItsLine() {
        for (String bad :
                List.of(
                        "",
                        "Name,USD\n",
                        "Date,USD\n2026-11-20,abc\n",
                        "Date,USD\n2026-13-20,1.1\n",
                        "Date,USD\n2026-11-20,-1.1\n",
                        "Date,XXQ\n2026-11-20,1.1\n",
                        "Date,USD\n2026-11-20,1.1,2.2\n",
                        "Date,USD\n2026-11-20,1e400\n",
                        // Small files that stand for numbers without end.
                        "Date,USD\n2026-11-20,1e-90000000\n",
                        "Date,USD\n2026-11-20,0." + "9".repeat(1_000_000) + "\n",
                        "<html>\n")) {
            assertEquals(
                    "ratesUnreadable",
                    assertThrows(BusinessException.class, () -> read(bad)).getKey());
        }
    }
}
