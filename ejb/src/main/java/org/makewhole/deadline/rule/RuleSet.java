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
 * @param source where it stands
 * @param rules its time limits, in the order of the procedure
 */
public record RuleSet(
        String id,
        LocalizedText title,
        Optional<String> country,
        String zone,
        Optional<LocalizedText> overview,
        Source source,
        List<ClockRule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    public Optional<ClockRule> find(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }
}
