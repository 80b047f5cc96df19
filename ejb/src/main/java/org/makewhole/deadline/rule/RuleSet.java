package org.makewhole.deadline.rule;

import java.util.List;
import java.util.Optional;
import org.makewhole.wage.pack.LocalizedText;

/**
 * The time limits of one procedure or law.
 *
 * @param id name of its file
 * @param title what people call it
 * @param country whose offices' calendar it follows; empty for bodies of no country
 * @param zone IANA time zone of the office that receives
 * @param overview what it is for, who may file and what it excludes or stays elsewhere
 * @param relations what other procedures about the same dispute do to it
 * @param source where it stands
 * @param rules its time limits, in the order of the procedure
 */
public record RuleSet(
        String id,
        LocalizedText title,
        Optional<String> country,
        String zone,
        Optional<LocalizedText> overview,
        List<Relation> relations,
        Source source,
        List<ClockRule> rules) {

    /** What another procedure about the same dispute does to this one. */
    public enum Effect {
        /** This one is not open. */
        EXCLUDED,
        /** This one waits. */
        STAYED,
        /** This one goes on, but the other is taken into account. */
        WEIGHED
    }

    /**
     * What other procedures do to this one.
     *
     * @param by ids of the sets of those others
     * @param note under which conditions
     */
    public record Relation(Effect effect, List<String> by, LocalizedText note, Source source) {
        public Relation {
            by = List.copyOf(by);
        }
    }

    public RuleSet {
        relations = List.copyOf(relations);
        rules = List.copyOf(rules);
    }

    public Optional<ClockRule> find(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }
}
