package org.makewhole.deadline.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;

/**
 * That a procedure about a dispute touches another one about the same dispute.
 *
 * @param touched the procedure that is excluded, waits, or is looked at beside the other
 * @param by the other procedure
 * @param relation what happens, under which conditions, and how sure that is
 */
public record ForumWarning(RuleSet touched, RuleSet by, RuleSet.Relation relation) {

    /**
     * Every pair among the procedures of a case that touch each other; what excludes comes first.
     *
     * @param setIds ids of shipped sets; others are left out
     */
    public static List<ForumWarning> among(Collection<String> setIds) {
        List<ForumWarning> warnings = new ArrayList<>();
        List<RuleSet> sets =
                setIds.stream().distinct().map(RuleSets::find).flatMap(Optional::stream).toList();
        for (RuleSet touched : sets) {
            for (RuleSet.Relation relation : touched.relations()) {
                sets.stream()
                        .filter(other -> relation.by().contains(other.id()))
                        .forEach(other -> warnings.add(new ForumWarning(touched, other, relation)));
            }
        }
        warnings.sort((one, other) -> one.relation.effect().compareTo(other.relation.effect()));
        return List.copyOf(warnings);
    }
}
