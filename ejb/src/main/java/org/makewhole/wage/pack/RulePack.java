package org.makewhole.wage.pack;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one jurisdiction at one version.
 *
 * @param identity id and version, stored with every calculation
 * @param jurisdiction ISO 3166 code, null for the contract terms of any place
 * @param currency of the pack's amounts, null when it holds none
 * @param title for people
 * @param rounding named policy
 * @param rules in the order in which payments are credited to them
 * @param notes remarks that go with calculations
 */
public record RulePack(
        Identity identity,
        String jurisdiction,
        Currency currency,
        LocalizedText title,
        Rounding rounding,
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

    /** The rule that uses {@code method}; a pack has at most one for each. */
    public Optional<Rule> findRule(RuleMethod method) {
        return rules.stream().filter(rule -> rule.method() == method).findFirst();
    }

    /** The note with that key. */
    public Optional<PackNote> findNote(String key) {
        return notes.stream().filter(note -> note.key().equals(key)).findFirst();
    }
}
