package org.makewhole.deadline.clock;

import java.time.LocalDate;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.PeriodLength;

/** Clocks as tests need them. */
public final class TestClocks {
    private static final Place PLACE = Place.of("US", "America/New_York");

    private TestClocks() {}

    /** So many calendar days after a trigger, whatever day that is. */
    public static NewClock days(long caseId, LocalDate trigger, int days) {
        return NewClock.of(
                caseId,
                ClockKind.CONTRACT_STEP,
                OwnRules.agreed("Answer", PeriodLength.parse(days + " DAYS"), "calendar-days"),
                Facts.of(Trigger.on(trigger), PLACE));
    }

    /** One on which the claim hangs: a charge, 180 days after a trigger. */
    public static NewClock dangerous(long caseId, LocalDate trigger) {
        return NewClock.of(
                caseId,
                ClockKind.LIMITATION,
                RuleInUse.findShipped("us-federal", "discrimination-180").orElseThrow(),
                Facts.of(Trigger.on(trigger), PLACE));
    }
}
