package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of one jurisdiction at one version.
 *
 * @param identity id and version, stored with every calculation
 * @param parent id of the pack whose rules apply where this one has none; null for none
 * @param jurisdiction ISO 3166 code, null for the contract terms of any place
 * @param currency of the pack's amounts, null when it holds none
 * @param title for people
 * @param weekStart first day of the working week there where it is not Monday; else null
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
        DayOfWeek weekStart,
        JsonNode rounding,
        List<Rule> rules,
        List<PackNote> notes) {

    /**
     * Which pack it is.
     *
     * @param id stable name, such as {@code us}
     * @param version grows with each change of the file, such as {@code 2026.11.1}
     */
    public record Identity(String id, String version) {

        private static final Pattern MONTH = Pattern.compile("(20\\d\\d)\\.(\\d{1,2})\\..*");

        /** First day of the month in which it was written; null where the version does not say. */
        public LocalDate findMonth() {
            Matcher month = MONTH.matcher(version);
            return month.matches()
                    ? YearMonth.of(
                                    Integer.parseInt(month.group(1)),
                                    Math.max(1, Math.min(12, Integer.parseInt(month.group(2)))))
                            .atDay(1)
                    : null;
        }
    }

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
                weekStart == null ? above.weekStart() : weekStart,
                rounding == null ? above.rounding() : rounding,
                merged,
                remarks);
    }
}
