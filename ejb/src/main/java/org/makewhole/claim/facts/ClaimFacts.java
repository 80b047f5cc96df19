package org.makewhole.claim.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.Violation;

/**
 * All that a claimant says.
 *
 * @param pack id of the rule pack to apply; null for that of the case's jurisdiction
 * @param terms in any order
 * @param work in any order
 * @param extras other pay that is due, or taken from the worker
 * @param paid payments
 * @param weekStart first day of the workweek; null for Monday
 * @param paydayLagDays days from the end of a week to its payday; null for none
 * @param employmentEnd last day; null while it lasts
 * @param wilful whether the violations were wilful
 * @param damages whether damages are claimed besides; null for yes
 * @param interestTo day up to which interest runs; null for none
 * @param age of the worker in years; null when it does not matter
 * @param claimed by the worker, by violation
 */
public record ClaimFacts(
        String pack,
        List<PayTerms> terms,
        List<WorkRecord> work,
        List<OtherPay> extras,
        List<Payment> paid,
        DayOfWeek weekStart,
        Integer paydayLagDays,
        LocalDate employmentEnd,
        boolean wilful,
        Boolean damages,
        LocalDate interestTo,
        BigDecimal age,
        Map<Violation, BigDecimal> claimed)
        implements Serializable {

    /** Nothing said yet. */
    public static final ClaimFacts NONE = of(List.of(), List.of(), List.of());

    public ClaimFacts {
        terms = copy(terms);
        work = copy(work);
        extras = copy(extras);
        paid = copy(paid);
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        if (claimed != null) {
            sums.putAll(claimed);
        }
        claimed = Collections.unmodifiableMap(sums);
    }

    /** Not List.copyOf: a missing entry is a problem to report, not an exception. */
    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Facts with nothing but terms, work and payments. */
    public static ClaimFacts of(List<PayTerms> terms, List<WorkRecord> work, List<Payment> paid) {
        return new ClaimFacts(
                null, terms, work, null, paid, null, null, null, false, null, null, null, null);
    }

    /** The same with interest to another day, or none. */
    public ClaimFacts withInterestTo(LocalDate day) {
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
                day,
                age,
                claimed);
    }

    /** The same with another first day of the workweek. */
    public ClaimFacts withWeekStart(DayOfWeek first) {
        return new ClaimFacts(
                pack,
                terms,
                work,
                extras,
                paid,
                first,
                paydayLagDays,
                employmentEnd,
                wilful,
                damages,
                interestTo,
                age,
                claimed);
    }

    /** The same, the violations wilful or not. */
    public ClaimFacts withWilful(boolean were) {
        return new ClaimFacts(
                pack,
                terms,
                work,
                extras,
                paid,
                weekStart,
                paydayLagDays,
                employmentEnd,
                were,
                damages,
                interestTo,
                age,
                claimed);
    }

    /** The same under another pack. */
    public ClaimFacts withPack(String id) {
        return new ClaimFacts(
                id,
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
                claimed);
    }

    /** The same with other terms and work. */
    public ClaimFacts with(List<PayTerms> otherTerms, List<WorkRecord> otherWork) {
        return new ClaimFacts(
                pack,
                otherTerms,
                otherWork,
                extras,
                paid,
                weekStart,
                paydayLagDays,
                employmentEnd,
                wilful,
                damages,
                interestTo,
                age,
                claimed);
    }

    /** The same with what the worker claims. */
    public ClaimFacts withClaimed(Map<Violation, BigDecimal> amounts) {
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
                amounts);
    }
}
