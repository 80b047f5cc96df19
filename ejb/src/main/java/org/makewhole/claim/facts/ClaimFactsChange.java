package org.makewhole.claim.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.Violation;

/** Facts while some of them are being put in place of others. */
final class ClaimFactsChange {

    String pack;
    List<PayTerms> terms;
    List<WorkRecord> work;
    List<OtherPay> extras;
    List<Payment> paid;
    DayOfWeek weekStart;
    Integer paydayLagDays;
    LocalDate employmentEnd;
    boolean wilful;
    Boolean damages;
    LocalDate interestTo;
    BigDecimal age;
    Map<Violation, BigDecimal> claimed;
    Employment employment;

    ClaimFactsChange() {}

    ClaimFactsChange(ClaimFacts before) {
        pack = before.pack();
        terms = before.terms();
        work = before.work();
        extras = before.extras();
        paid = before.paid();
        weekStart = before.weekStart();
        paydayLagDays = before.paydayLagDays();
        employmentEnd = before.employmentEnd();
        wilful = before.wilful();
        damages = before.damages();
        interestTo = before.interestTo();
        age = before.age();
        claimed = before.claimed();
        employment = before.employment();
    }

    ClaimFacts made() {
        return new ClaimFacts(
                pack,
                terms,
                work,
                extras,
                paid,
                weekStart,
                paydayLagDays,
                employmentEnd,
                wilful,
                damages,
                interestTo,
                age,
                claimed,
                employment);
    }
}
