package org.makewhole.claim.facts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs for one worker from the facts that several share.
 *
 * @param rate in place of the shared rates; null for them
 * @param from first day worked; null for the shared one. Days before are left out, and weeks of
 *     which only the total is known unless all of it lies in the worker's time
 * @param until last day worked; null for the shared one
 * @param paid all that was paid to the worker, in place of the shared payments; null for them
 */
public record OwnFacts(BigDecimal rate, LocalDate from, LocalDate until, BigDecimal paid)
        implements Serializable {

    private static final int LAST = 6;

    /** The facts of this worker. What somebody claims is theirs alone and is not taken over. */
    public ClaimFacts of(ClaimFacts shared) {
        List<PayTerms> terms =
                shared.terms().stream()
                        .filter(Objects::nonNull)
                        .map(each -> rate == null ? each : each.withRate(rate))
                        .toList();
        List<WorkRecord> work =
                shared.work().stream()
                        .filter(Objects::nonNull)
                        .map(this::within)
                        .flatMap(Optional::stream)
                        .toList();
        List<OtherPay> extras =
                shared.extras().stream()
                        .filter(each -> each != null && touches(each.from(), each.until()))
                        .toList();
        return shared.with(terms, work)
                .withPaid(extras, payments(shared, work))
                .withEmploymentEnd(until == null ? shared.employmentEnd() : until)
                .withClaimed(null);
    }

    private List<Payment> payments(ClaimFacts shared, List<WorkRecord> work) {
        if (paid == null) {
            return shared.paid().stream()
                    .filter(each -> each != null && touches(each.from(), each.until()))
                    .toList();
        }
        Optional<LocalDate> first = days(work).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days(work).max(Comparator.naturalOrder());
        List<Payment> payments = new ArrayList<>();
        if (first.isPresent() && last.isPresent() && paid.signum() > 0) {
            payments.add(new Payment(first.get(), last.get(), paid, null));
        }
        return payments;
    }

    private static Stream<LocalDate> days(List<WorkRecord> work) {
        return work.stream()
                .flatMap(
                        each ->
                                Stream.of(
                                        each.date(),
                                        each.weekOf(),
                                        each.weekOf() == null ? null : each.weekOf().plusDays(LAST),
                                        each.from(),
                                        each.until()))
                .filter(Objects::nonNull);
    }

    private Optional<WorkRecord> within(WorkRecord record) {
        if (record.grain() == null) {
            return Optional.of(record);
        }
        return switch (record.grain()) {
            case DAY -> Optional.of(record).filter(each -> holds(each.date(), each.date()));
            case WEEK ->
                    Optional.of(record)
                            .filter(each -> holds(each.weekOf(), each.weekOf().plusDays(LAST)));
            case PATTERN ->
                    touches(record.from(), record.until())
                            ? Optional.of(record.during(latest(record.from()), earliest(record)))
                            : Optional.empty();
        };
    }

    private LocalDate latest(LocalDate first) {
        return from != null && first != null && from.isAfter(first) ? from : first;
    }

    private LocalDate earliest(WorkRecord record) {
        LocalDate last = record.until();
        return until != null && last != null && until.isBefore(last) ? until : last;
    }

    private boolean holds(LocalDate first, LocalDate last) {
        return first == null
                || (from == null || !first.isBefore(from))
                        && (until == null || !last.isAfter(until));
    }

    private boolean touches(LocalDate first, LocalDate last) {
        return first == null
                || last == null
                || (from == null || !last.isBefore(from))
                        && (until == null || !first.isAfter(until));
    }
}
