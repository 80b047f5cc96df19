package org.makewhole.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.makewhole.audit.Author;

/**
 * The states of a consent: live until its last day is over or it is taken back, and never again.
 */
class ConsentTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Author AUTHOR = new Author(7L, "Ana Ruiz");

    private static Consent until(LocalDate lastDay) {
        return new Consent(
                1,
                2,
                new GiveConsent(
                        ConsentPurpose.AUTHORITY,
                        ConsentExtent.WHOLE_CASE,
                        true,
                        null,
                        " Labour inspectorate ",
                        GivenHow.SIGNED_FORM,
                        LocalDate.of(2026, 3, 1),
                        lastDay,
                        " "),
                ZONE,
                AUTHOR);
    }

    private static ConsentWithdrawal withdrawal(Consent consent) {
        return new ConsentWithdrawal(
                consent,
                new WithdrawConsent(WithdrawnBy.WORKER, LocalDate.of(2026, 3, 5), null),
                AUTHOR);
    }

    /** The last day ends at midnight where the organisation is, not in Greenwich. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31T12:00:00Z, LIVE, WITHDRAWN",
        "2026-04-01T03:59:59Z, LIVE, WITHDRAWN",
        "2026-04-01T04:00:00Z, EXPIRED, WITHDRAWN",
        "2030-01-01T00:00:00Z, EXPIRED, WITHDRAWN"
    })
    void itLivesUntilItsLastDayIsOverOrItIsTakenBack(
            Instant now, ConsentState untouched, ConsentState takenBack) {
        Consent consent = until(LocalDate.of(2026, 3, 31));
        assertEquals(untouched, consent.state(null, now));
        assertEquals(takenBack, consent.state(withdrawal(consent), now));
    }

    @Test
    void withoutALastDayItLivesUntilItIsTakenBack() {
        Consent consent = until(null);
        Instant farOff = Instant.parse("2126-01-01T00:00:00Z");
        assertEquals(ConsentState.LIVE, consent.state(null, farOff));
        assertEquals(ConsentState.WITHDRAWN, consent.state(withdrawal(consent), farOff));
        assertNull(consent.row(null, farOff, ZONE).lastDay());
    }

    @Test
    void whatIsShownIsWhatWasTyped() {
        ConsentRow row =
                until(LocalDate.of(2026, 3, 31))
                        .row(null, Instant.parse("2026-03-02T00:00:00Z"), ZONE);
        assertEquals("Labour inspectorate", row.recipient());
        assertNull(row.evidence());
        assertEquals(LocalDate.of(2026, 3, 31), row.lastDay());
    }

    @ParameterizedTest
    @EnumSource
    void theWholeCaseCoversEverythingAndElseEachItselfAlone(ConsentExtent wanted) {
        for (ConsentExtent agreed : ConsentExtent.values()) {
            assertEquals(
                    agreed == ConsentExtent.WHOLE_CASE || agreed == wanted, agreed.covers(wanted));
        }
    }
}
