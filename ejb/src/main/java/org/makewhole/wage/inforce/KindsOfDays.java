package org.makewhole.wage.inforce;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.pack.RuleMethod;

/** The kinds of days that a claim may tell of under its pack. */
public final class KindsOfDays {

    private KindsOfDays() {}

    /**
     * Refuses a kind that neither the pack nor every pack knows: its hours would count as any
     * others, without a word.
     *
     * @throws InputException with the kinds that are known
     */
    public static void check(ClaimInput claim, ClaimRules rules) {
        Set<String> told = new TreeSet<>();
        told.addAll(claim.calendar().dates().values());
        told.addAll(claim.calendar().weekdays().values());
        claim.weeks().stream()
                .filter(week -> week.kinds != null)
                .flatMap(week -> Stream.of(week.kinds))
                .filter(Objects::nonNull)
                .forEach(told::add);
        told.removeAll(DayRules.EVERYWHERE);
        if (told.isEmpty()) {
            return;
        }
        Set<String> known = known(claim, rules);
        for (String kind : told) {
            if (!known.contains(kind)) {
                throw new InputException(
                        "claim.calendar",
                        "kind of day "
                                + kind
                                + " is unknown"
                                + Suggestion.didYouMean(kind, known)
                                + "; known in this pack: "
                                + String.join(", ", known));
            }
        }
    }

    private static Set<String> known(ClaimInput claim, ClaimRules rules) {
        Set<String> known = new TreeSet<>(DayRules.EVERYWHERE);
        Collection<DayRules> seen = new HashSet<>();
        for (ClaimWeek week : claim.weeks()) {
            DayRules days = rules.findDayRules(week.start);
            if (days != null && seen.add(days)) {
                known.addAll(days.names());
            }
            rules.find(RuleMethod.AVERAGED_PAY, week.start)
                    .flatMap(rule -> rule.parameters().findObject("inClaim"))
                    .flatMap(inClaim -> inClaim.findText("kind"))
                    .ifPresent(known::add);
        }
        return known;
    }
}
