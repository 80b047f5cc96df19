package org.makewhole.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AmountsOwed.Payday;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.remedy.StageTotals;
import org.makewhole.wage.Violation;
import org.makewhole.wage.award.LimitationState;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/**
 * What is owed to a claimant, ready to be written down.
 *
 * @param heading who and when
 * @param question of the stored calculation
 * @param owed the answer of the same calculation
 * @param claimed by the worker, by violation; empty when nothing is
 * @param stages money of the case so far, null to leave it out
 * @param locale language of the texts and form of the numbers
 */
public record StatementOfAmountsOwed(
        StatementHeading heading,
        ClaimQuestion question,
        AmountsOwed owed,
        Map<Violation, BigDecimal> claimed,
        StageTotals stages,
        Locale locale) {

    /**
     * What can still be claimed in one forum on the day of the calculation.
     *
     * @param inTime amounts whose last day has not passed, or whose period does not run yet
     * @param barred amounts whose last day has passed
     */
    public record ForumSum(String forum, BigDecimal inTime, BigDecimal barred) {}

    public StatementOfAmountsOwed {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(locale, "locale");
        claimed = Map.copyOf(claimed);
    }

    /** Money in stages, where it was given. */
    public Optional<StageTotals> findStages() {
        return Optional.ofNullable(stages);
    }

    /** The pack whose texts explain the lines; empty when it is no longer shipped. */
    public Optional<RulePack> findPack() {
        return RulePacks.findById(owed.packId());
    }

    /** The rules that had a part in this calculation, in the order of the pack. */
    public List<Rule> rulesApplied() {
        Set<String> used = new LinkedHashSet<>();
        owed.lines().forEach(line -> used.add(line.rule()));
        owed.awards().forEach(award -> used.add(award.rule()));
        boolean monthly =
                question.facts().terms().stream().anyMatch(each -> each.basis() == PayBasis.MONTH);
        return findPack().map(RulePack::rules).orElse(List.of()).stream()
                .filter(rule -> used.contains(rule.key()) || isBeside(rule, monthly))
                .toList();
    }

    private boolean isBeside(Rule rule, boolean monthly) {
        return switch (rule.method()) {
            case RuleMethod.LIQUIDATED_DAMAGES -> owed.sums().damages().signum() > 0;
            case RuleMethod.INTEREST -> owed.sums().interest().signum() > 0;
            case RuleMethod.LIMITATION -> !owed.limitation().isEmpty();
            case RuleMethod.SALARY_TO_WEEK -> monthly;
            case RuleMethod.AGREED_WAGES, RuleMethod.CREDIT_IN_ORDER -> true;
            default -> false;
        };
    }

    /** Title of the rule of a line in the statement's language, or what was stored of it. */
    public String ruleTitle(AmountsOwed.Line line) {
        return findRule(line)
                .map(rule -> rule.title().in(locale))
                .orElseGet(() -> Optional.ofNullable(line.title()).orElse(""));
    }

    /** The rule of a line in plain words, in the statement's language; empty when it is gone. */
    public String ruleText(AmountsOwed.Line line) {
        return findRule(line).map(rule -> rule.text().in(locale)).orElse("");
    }

    private Optional<Rule> findRule(AmountsOwed.Line line) {
        return findPack().flatMap(pack -> pack.findRule(line.rule()));
    }

    /** What the worker claims beside what was computed. */
    public List<AmountsOwed.Comparison> comparison() {
        return owed.compare(claimed);
    }

    /** The forums with what can be claimed there, in the order of the pack. */
    public List<ForumSum> forums() {
        Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
        for (Payday payday : owed.limitation()) {
            BigDecimal[] each =
                    sums.computeIfAbsent(
                            payday.forum(),
                            any -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            int place = payday.state() == LimitationState.BARRED ? 1 : 0;
            each[place] = each[place].add(payday.amount());
        }
        List<ForumSum> forums = new ArrayList<>();
        sums.forEach(
                (forum, each) ->
                        forums.add(new ForumSum(ForumNames.of(forum, locale), each[0], each[1])));
        return forums;
    }

    /** The notes of the calculation, and what it did not reckon, in the statement's language. */
    public List<String> notes() {
        StatementText text = new StatementText(locale, owed.currency());
        Stream<String> ofPack =
                owed.notes().stream()
                        .map(
                                key ->
                                        findPack()
                                                .flatMap(pack -> pack.findNote(key))
                                                .map(note -> note.text().in(locale))
                                                .orElse(key));
        Stream<String> left = owed.notReckoned().stream().map(each -> notReckoned(each, text));
        return Stream.concat(ofPack, left).toList();
    }

    private String notReckoned(AmountsOwed.NotReckoned each, StatementText text) {
        String title =
                findPack()
                        .flatMap(pack -> pack.findRule(each.rule()))
                        .map(rule -> rule.title().in(locale))
                        .orElse(each.title());
        return text.get("notReckoned." + each.because(), title, each.citation());
    }
}
