package org.makewhole.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.remedy.StageTotals;
import org.makewhole.wage.PayBasis;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WageResult;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/**
 * What is owed to a claimant, ready to be written down.
 *
 * @param heading who and when
 * @param input of the stored calculation
 * @param result of the same calculation
 * @param stages money of the case so far, null to leave it out
 * @param locale language of the texts and form of the numbers
 */
public record StatementOfAmountsOwed(
        StatementHeading heading,
        WageInput input,
        WageResult result,
        StageTotals stages,
        Locale locale) {

    public StatementOfAmountsOwed {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(locale, "locale");
    }

    /** Money in stages, where it was given. */
    public Optional<StageTotals> findStages() {
        return Optional.ofNullable(stages);
    }

    /** The pack whose texts explain the lines; empty when it is no longer shipped. */
    Optional<RulePack> findPack() {
        return RulePacks.findById(result.packId());
    }

    /** The rules that had a part in this calculation. */
    public List<Rule> rulesApplied() {
        return findPack().map(RulePack::rules).orElse(List.of()).stream()
                .filter(rule -> RuleMethod.isOfWeeklyTotals(rule.method()))
                .filter(
                        rule ->
                                !rule.method().equals(RuleMethod.SALARY_TO_WEEK)
                                        || input.terms().basis() == PayBasis.MONTHLY)
                .toList();
    }

    /** Title of a rule in the statement's language, or its key when the rule is unknown. */
    public String ruleTitle(String key) {
        return findPack()
                .flatMap(pack -> pack.findRule(key))
                .map(rule -> rule.title().in(locale))
                .orElse(key);
    }

    /** The notes of the calculation in the statement's language. */
    public List<String> notes() {
        return result.notes().stream()
                .map(
                        key ->
                                findPack()
                                        .flatMap(pack -> pack.findNote(key))
                                        .map(note -> note.text().in(locale))
                                        .orElse(key))
                .toList();
    }
}
