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
import java.util.function.Consumer;
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
 * @param employment pay periods, days off and the end of it; never null
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
        Map<Violation, BigDecimal> claimed,
        Employment employment)
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
        employment = employment == null ? Employment.NONE : employment;
    }

    /** Not List.copyOf: a missing entry is a problem to report, not an exception. */
    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Facts with nothing but terms, work and payments. */
    public static ClaimFacts of(List<PayTerms> terms, List<WorkRecord> work, List<Payment> paid) {
        ClaimFactsChange facts = new ClaimFactsChange();
        facts.terms = terms;
        facts.work = work;
        facts.paid = paid;
        return facts.made();
    }

    private ClaimFacts with(Consumer<ClaimFactsChange> change) {
        ClaimFactsChange changed = new ClaimFactsChange(this);
        change.accept(changed);
        return changed.made();
    }

    /** The same with interest to another day, or none. */
    public ClaimFacts withInterestTo(LocalDate day) {
        return with(facts -> facts.interestTo = day);
    }

    /** The same with another first day of the workweek. */
    public ClaimFacts withWeekStart(DayOfWeek first) {
        return with(facts -> facts.weekStart = first);
    }

    /** The same, the violations wilful or not. */
    public ClaimFacts withWilful(boolean were) {
        return with(facts -> facts.wilful = were);
    }

    /** The same under another pack. */
    public ClaimFacts withPack(String id) {
        return with(facts -> facts.pack = id);
    }

    /** The same with other terms and work. */
    public ClaimFacts with(List<PayTerms> otherTerms, List<WorkRecord> otherWork) {
        return with(
                facts -> {
                    facts.terms = otherTerms;
                    facts.work = otherWork;
                });
    }

    /** The same with other payments, and other pay that is due or was taken. */
    public ClaimFacts withPaid(List<OtherPay> otherExtras, List<Payment> otherPaid) {
        return with(
                facts -> {
                    facts.extras = otherExtras;
                    facts.paid = otherPaid;
                });
    }

    /** The same with another last day; null while the employment lasts. */
    public ClaimFacts withEmploymentEnd(LocalDate day) {
        return with(facts -> facts.employmentEnd = day);
    }

    /** The same with other pay periods, days off and end. */
    public ClaimFacts withEmployment(Employment other) {
        return with(facts -> facts.employment = other);
    }

    /** The same for a worker of another age; null when it does not matter. */
    public ClaimFacts withAge(BigDecimal years) {
        return with(facts -> facts.age = years);
    }

    /** The same with what the worker claims. */
    public ClaimFacts withClaimed(Map<Violation, BigDecimal> amounts) {
        return with(facts -> facts.claimed = amounts);
    }
}
