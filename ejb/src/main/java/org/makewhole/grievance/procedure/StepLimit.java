package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.Duty;
import org.makewhole.deadline.rule.FirstDay;
import org.makewhole.deadline.rule.MonthCount;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.deadline.rule.Source;
import org.makewhole.deadline.rule.StartRule;
import org.makewhole.wage.pack.LocalizedText;

/**
 * One side's limit at one step, as a rule of the clocks and as what it comes to.
 *
 * @param rule as the agreement lays it down
 * @param facts when it started and what was agreed since
 * @param computation when it ends and why
 */
public record StepLimit(Side side, ClockRule rule, Facts facts, Computation computation) {

    private static final int LONGEST = 200;

    /** Of the rule of a side at a step. */
    public static String id(Side side, int step) {
        return side.name().toLowerCase(Locale.ROOT) + "-" + step;
    }

    static StepLimit ofUnion(
            ProcedureRules rules,
            int step,
            PeriodLength within,
            LocalDate from,
            List<Happening> extensions) {
        ProcedureStep one = rules.step(step);
        boolean strict = rules.terms().strictness() == Strictness.MANDATORY;
        return of(
                Side.UNION,
                rule(
                        rules.terms(),
                        one.name(),
                        within,
                        id(Side.UNION, step),
                        new Duty(
                                Actor.UNION,
                                strict ? Silence.FORFEITURE : Silence.NOTHING,
                                Basis.AGREEMENT)),
                rules,
                from,
                extensions);
    }

    static StepLimit ofEmployer(
            ProcedureRules rules, int step, LocalDate from, List<Happening> extensions) {
        ProcedureStep one = rules.step(step);
        return of(
                Side.EMPLOYER,
                rule(
                        rules.terms(),
                        one.name(),
                        one.replyWithin(),
                        id(Side.EMPLOYER, step),
                        new Duty(Actor.EMPLOYER, one.silence(), Basis.AGREEMENT)),
                rules,
                from,
                extensions);
    }

    private static StepLimit of(
            Side side,
            ClockRule rule,
            ProcedureRules rules,
            LocalDate from,
            List<Happening> extensions) {
        Facts facts = Facts.of(Trigger.on(from), rules.place());
        for (Happening extension : extensions) {
            facts = facts.extended(Extension.until(extension.until(), written(extension, rule)));
        }
        return new StepLimit(side, rule, facts, DeadlineCount.compute(rule, facts));
    }

    /** The first line of what a person wrote, or the agreement where nothing was written. */
    private static String written(Happening extension, ClockRule rule) {
        if (extension.written() == null) {
            return rule.source().citation();
        }
        String line = extension.written().strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static ClockRule rule(
            AgreementTerms terms, String step, PeriodLength length, String id, Duty duty) {
        Source source =
                new Source(terms.title() + ", " + step, Confidence.SOURCE_FOUND, Optional.empty());
        boolean union = duty.actor() == Actor.UNION;
        return new ClockRule(
                id,
                union
                        ? words("Grievance brought to " + step, "Queja llevada a " + step)
                        : words("Employer answers at " + step, "La empresa responde en " + step),
                union
                        ? words(
                                "Incident, or answer at the step before",
                                "Hecho, o respuesta en el paso anterior")
                        : words("Grievance brought to the step", "Queja llevada al paso"),
                StartRule.EVENT,
                length,
                Direction.AFTER,
                new Counting(
                        "agreement",
                        words(terms.title(), terms.title()),
                        FirstDay.NOT_COUNTED,
                        MonthCount.SAME_DATE,
                        terms.endOnRestDay(),
                        Optional.empty(),
                        true,
                        0,
                        0,
                        Counting.LEAST_FROM,
                        List.of(),
                        List.of(),
                        source),
                Optional.empty(),
                CutOff.MIDNIGHT,
                Optional.empty(),
                Optional.empty(),
                duty,
                source);
    }

    private static LocalizedText words(String english, String spanish) {
        return new LocalizedText(Map.of("en", english, "es", spanish));
    }

    /** The last day that counts. */
    public LocalDate lastDay() {
        return computation.dueOn().orElseThrow();
    }
}
