package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.wage.pack.PackNote;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** The remarks of a pack that go with a calculation. */
final class PackNotes {

    /** What every week of work is measured by. */
    private static final Set<String> BY_THE_WEEK =
            Set.of(RuleMethod.MINIMUM_WAGE, RuleMethod.WORKWEEK);

    private final RulePack pack;
    private final ClaimQuestion question;

    PackNotes(RulePack pack, ClaimQuestion question) {
        this.pack = pack;
        this.question = question;
    }

    /** Keys of the remarks that apply, in the order of the pack. */
    List<String> keys(ObjectNode answer) {
        Set<PackNote.Trigger> triggers = triggers(answer);
        return pack.notes().stream()
                .filter(note -> triggers.contains(note.when()))
                .map(PackNote::key)
                .toList();
    }

    private Set<PackNote.Trigger> triggers(ObjectNode answer) {
        Set<PackNote.Trigger> triggers = EnumSet.of(PackNote.Trigger.ALWAYS);
        boolean subdivision = question.jurisdiction().length() > 2;
        if (subdivision && !question.jurisdiction().equals(pack.jurisdiction())) {
            triggers.add(PackNote.Trigger.SUBDIVISION_NOT_COVERED);
        }
        if (answer.path("claim").path("excess").decimalValue().signum() > 0) {
            triggers.add(PackNote.Trigger.OVERPAID_WEEK);
        }
        if (question.facts().terms().stream().anyMatch(each -> each.basis() == PayBasis.DAY)) {
            triggers.add(PackNote.Trigger.DAY_RATE);
        }
        days().min(LocalDate::compareTo).ifPresent(first -> addByTime(first, triggers));
        return triggers;
    }

    private void addByTime(LocalDate first, Set<PackNote.Trigger> triggers) {
        LocalDate last = days().max(LocalDate::compareTo).orElse(first);
        DayOfWeek weekStart =
                Optional.ofNullable(question.facts().weekStart()).orElse(DayOfWeek.MONDAY);
        for (Rule rule : pack.rules()) {
            if (!BY_THE_WEEK.contains(rule.method())) {
                continue;
            }
            if (rule.first().from().isAfter(first)) {
                triggers.add(PackNote.Trigger.NO_VALUE_IN_FORCE);
            }
            boolean changes =
                    rule.values().stream()
                            .map(RuleValue::from)
                            .filter(day -> day.isAfter(first) && !day.isAfter(last))
                            .anyMatch(day -> day.getDayOfWeek() != weekStart);
            if (changes) {
                triggers.add(PackNote.Trigger.VALUE_CHANGES_WITHIN_WEEK);
            }
        }
    }

    /** Days on which work is told to begin or end, and those that payments are for. */
    private Stream<LocalDate> days() {
        ClaimFacts facts = question.facts();
        Stream<LocalDate> worked =
                facts.work().stream()
                        .flatMap(
                                each ->
                                        Stream.of(
                                                each.date(),
                                                each.weekOf(),
                                                each.from(),
                                                each.until()));
        Stream<LocalDate> paid = facts.paid().stream().flatMap(p -> Stream.of(p.from(), p.until()));
        return Stream.concat(worked, paid).filter(Objects::nonNull);
    }
}
