package org.makewhole.web.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;

/**
 * A procedure about the dispute of a case.
 *
 * @param title what it is called
 * @param next the open clock of it that ends first; null for none
 */
public record ForumLine(String title, ClockLine next) {

    /** The procedures that clocks belong to, in the order of their next days. */
    static List<ForumLine> of(List<Clock> clocks, Locale locale, Instant now) {
        Map<String, Clock> next = new LinkedHashMap<>();
        for (Clock clock : clocks) {
            String set = clock.getRule().setId();
            if (Objects.nonNull(set)) {
                Clock known = next.get(set);
                boolean open = clock.getState() == ClockState.OPEN;
                boolean sooner =
                        known != null && open && clock.getListedOn().isBefore(known.getListedOn());
                if (known == null || known.getState() != ClockState.OPEN && open || sooner) {
                    next.put(set, clock);
                }
            }
        }
        List<ForumLine> lines = new ArrayList<>();
        next.forEach(
                (id, clock) -> {
                    Optional<RuleSet> set = RuleSets.find(id);
                    boolean open = clock.getState() == ClockState.OPEN;
                    lines.add(
                            new ForumLine(
                                    set.map(one -> one.title().in(locale)).orElse(id),
                                    open ? ClockLine.of(clock, locale, now) : null));
                });
        return lines;
    }
}
