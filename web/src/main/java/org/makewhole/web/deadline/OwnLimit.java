package org.makewhole.web.deadline;

import java.io.Serializable;
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

/** A time limit of the person's own, such as one of a collective agreement. */
public class OwnLimit implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String USUAL_COUNTING = "agreement-office-days";

    private int amount = 10;
    private PeriodUnit unit = PeriodUnit.WORKING_DAYS;
    private String counting = USUAL_COUNTING;
    private boolean before;
    private Actor actor = Actor.ORGANIZATION;
    private Silence silence;

    /** The rule, under that name, with the words for what starts it. */
    ClockRule rule(LocalizedText title, LocalizedText trigger, String citation) {
        return new ClockRule(
                "own",
                title,
                trigger,
                StartRule.EVENT,
                PeriodLength.of(amount, unit),
                before ? Direction.BEFORE : Direction.AFTER,
                RuleSets.getCounting(counting),
                Optional.empty(),
                CutOff.MIDNIGHT,
                Optional.empty(),
                Optional.empty(),
                new Duty(actor, silence, Basis.AGREEMENT),
                new Source(citation, Confidence.SOURCE_FOUND, Optional.empty()));
    }

    /** What was typed, to see whether it was changed since. */
    String typed() {
        return amount + " " + unit + " " + counting + " " + before + " " + actor + " " + silence;
    }

    /** Who can have to act. */
    public Actor[] getActors() {
        return new Actor[] {
            Actor.ORGANIZATION,
            Actor.UNION,
            Actor.CLAIMANT,
            Actor.EMPLOYER,
            Actor.PARTIES,
            Actor.BODY,
            Actor.STATE
        };
    }

    /** What it can mean when nobody does. */
    public Silence[] getSilences() {
        return Silence.values();
    }

    public Actor getActor() {
        return actor;
    }

    public void setActor(Actor actor) {
        this.actor = actor;
    }

    /**
     * Null until the person says it: whether the claim hangs on a limit is never taken for granted.
     */
    public Silence getSilence() {
        return silence;
    }

    public void setSilence(Silence silence) {
        this.silence = silence;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public PeriodUnit getUnit() {
        return unit;
    }

    public void setUnit(PeriodUnit unit) {
        this.unit = unit;
    }

    public String getCounting() {
        return counting;
    }

    public void setCounting(String counting) {
        this.counting = counting;
    }

    public boolean isBefore() {
        return before;
    }

    public void setBefore(boolean before) {
        this.before = before;
    }
}
