package org.makewhole.deadline.clock;

import java.util.Map;
import java.util.Optional;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.Duty;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.deadline.rule.Source;
import org.makewhole.deadline.rule.StartRule;
import org.makewhole.wage.pack.LocalizedText;

/** Rules that no set ships: those of agreements, hearings and follow-ups. */
public final class OwnRules {
    private static final String OWN = "own";
    private static final String THE_DAY_ITSELF = "calendar-days";

    private OwnRules() {}

    /**
     * A limit of an agreement.
     *
     * @param title what has to be done; not blank
     * @param trigger the event that starts it, in words; not blank
     * @param counting id of a way of counting, such as {@code agreement-office-days}
     * @param duty who must act and what silence means
     * @param citation where it stands, such as the article; not blank
     */
    public static RuleInUse agreed(
            String title,
            String trigger,
            PeriodLength length,
            String counting,
            Duty duty,
            String citation) {
        return RuleInUse.own(
                rule(title, trigger, length, Direction.AFTER, counting, duty, citation));
    }

    /** A limit of an agreement that either side may have, with nothing laid down for silence. */
    public static RuleInUse agreed(String title, PeriodLength length, String counting) {
        return agreed(title, title, length, counting, agreement(), title);
    }

    /** Like {@link #agreed}, so long before an event to come. */
    public static RuleInUse before(
            String title, String event, PeriodLength length, String counting, String citation) {
        return RuleInUse.own(
                rule(title, event, length, Direction.BEFORE, counting, agreement(), citation));
    }

    /** Something on a day: a hearing, or what one has to come back to. */
    public static RuleInUse on(String title) {
        return RuleInUse.own(
                rule(
                        title,
                        title,
                        PeriodLength.of(0, PeriodUnit.DAYS),
                        Direction.AFTER,
                        THE_DAY_ITSELF,
                        new Duty(Actor.ORGANIZATION, Silence.NOTHING, Basis.AGREEMENT),
                        title));
    }

    private static Duty agreement() {
        return new Duty(Actor.PARTIES, Silence.NOTHING, Basis.AGREEMENT);
    }

    private static ClockRule rule(
            String title,
            String trigger,
            PeriodLength length,
            Direction direction,
            String counting,
            Duty duty,
            String citation) {
        return new ClockRule(
                OWN,
                words(title),
                words(trigger),
                StartRule.EVENT,
                length,
                direction,
                RuleSets.getCounting(counting),
                Optional.empty(),
                CutOff.MIDNIGHT,
                Optional.empty(),
                Optional.empty(),
                duty,
                new Source(citation.strip(), Confidence.SOURCE_FOUND, Optional.empty()));
    }

    /** What a person typed stands there in one language, for readers of every language. */
    private static LocalizedText words(String typed) {
        return new LocalizedText(Map.of("en", typed.strip(), "es", typed.strip()));
    }
}
