package org.makewhole.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementRowTest {
    private static final AgreementRow OLD = row(1, "2022-01-01", "2024-12-31");
    private static final AgreementRow NEW = row(2, "2025-07-01", null);
    private static final AgreementRow COMING = row(3, "2027-01-01", null);

    private static AgreementRow row(int edition, String from, String until) {
        return new AgreementRow(
                (long) edition,
                1L,
                edition,
                AgreementState.PUBLISHED,
                "Harbor agreement",
                "Harbor Foods",
                "Local 7",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                false);
    }

    private static int editionOf(String day) {
        return List.of(COMING, NEW, OLD).stream()
                .reduce((one, two) -> one.closer(two, LocalDate.parse(day)))
                .orElseThrow()
                .edition();
    }

    @Test
    void aDayHasTheEditionThatWasInForce() {
        assertEquals(1, editionOf("2024-12-31"));
        assertEquals(2, editionOf("2026-03-02"));
        assertEquals(3, editionOf("2027-01-01"), "both are in force: the later one");
    }

    @Test
    void anEditionThatRanOutGoesOnUntilThereIsAnother() {
        assertEquals(1, editionOf("2025-06-30"));
    }

    @Test
    void beforeThereWasAnyItIsTheFirstToCome() {
        assertEquals(1, editionOf("2020-01-01"));
    }
}
