package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one jurisdiction at one version.
 *
 * @param identity id and version, stored with every calculation
 * @param parent id of the pack whose rules apply where this one has none; null for none
 * @param jurisdiction ISO 3166 code, null for the contract terms of any place
 * @param currency of the pack's amounts, null when it holds none
 * @param title for people
 * @param rounding name of the policy, or an object as in an input
 * @param rules in the order in which payments are credited to them
 * @param notes remarks that go with calculations
 */
public record RulePack(
        Identity identity,
        String parent,
        String jurisdiction,
        Currency currency,
        LocalizedText title,
        JsonNode rounding,
        List<Rule> rules,
        List<PackNote> notes) {

    /**
     * Which pack it is.
     *
     * @param id stable name, such as {@code us}
     * @param version grows with each change of the file, such as {@code 2026.11.1}
     */
    public record Identity(String id, String version) {}

    public RulePack {
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /** The rule with that key. */
    public Optional<Rule> findRule(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The first rule that uses {@code method}. */
    public Optional<Rule> findRuleOf(String method) {
        return rules.stream().filter(rule -> rule.method().equals(method)).findFirst();
    }

    /** Every rule that uses {@code method}. */
    public List<Rule> rulesOf(String method) {
        return rules.stream().filter(rule -> rule.method().equals(method)).toList();
    }

    /** The note with that key. */
    public Optional<PackNote> findNote(String key) {
        return notes.stream().filter(note -> note.key().equals(key)).findFirst();
    }

    /**
     * This pack with the rules of its parent where it has none of the same method, in the parent's
     * order, and with the parent's notes that belong to an occasion.
     */
    RulePack completedBy(RulePack above) {
        List<Rule> merged = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Rule inherited : above.rules()) {
            List<Rule> own = rulesOf(inherited.method());
            if (own.isEmpty()) {
                merged.add(inherited);
            } else if (placed.add(inherited.method())) {
                merged.addAll(own);
            }
        }
        rules.stream().filter(rule -> !placed.contains(rule.method())).forEach(merged::add);
        List<PackNote> remarks = new ArrayList<>(notes);
        above.notes().stream()
                .filter(note -> note.when() != PackNote.Trigger.ALWAYS)
                .filter(note -> notes.stream().noneMatch(own -> own.when() == note.when()))
                .forEach(remarks::add);
        return new RulePack(
                identity,
                parent,
                jurisdiction,
                currency == null ? above.currency() : currency,
                title,
                rounding == null ? above.rounding() : rounding,
                merged,
                remarks);
    }
}
