package org.makewhole.web.timesheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.ClaimProblemsException;

/**
 * What is entered of a claim, and what would be owed by it: shared by the page that opens a claim
 * and that which changes one.
 */
public class ClaimEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FactsForm facts;
    private final PatternForm pattern = new PatternForm();
    private boolean lines;
    private transient AmountsOwed owed;
    private transient String problem;

    /** An entry of a claim that is new. */
    public ClaimEntry(LocalDate today) {
        facts = new FactsForm(today);
    }

    /** An entry that changes what was said. */
    public ClaimEntry(ClaimFacts said, LocalDate today) {
        facts = new FactsForm(said, today);
    }

    /** Computes as one goes: says quietly what is in the way, and no page messages. */
    public void follow(Function<ClaimFacts, AmountsOwed> engine) {
        owed = null;
        problem = null;
        Optional<ClaimFacts> read = facts.read();
        if (read.isEmpty()) {
            problem = SheetTexts.get("live.unread");
            return;
        }
        try {
            owed = engine.apply(read.get());
        } catch (ClaimProblemsException refused) {
            facts.mark(refused.problems());
            ClaimProblem first = refused.problems().get(0);
            problem = FactsProblems.textWithField(first);
        }
    }

    /** Computes because somebody asked: shows the lines, or says everything that is wrong. */
    public void compute(Function<ClaimFacts, AmountsOwed> engine) {
        lines = true;
        owed = null;
        problem = null;
        attempt(said -> owed = engine.apply(said));
    }

    /**
     * Does something with what was said.
     *
     * @return false when something is wrong with it, which was told then
     */
    public boolean attempt(Function<ClaimFacts, ?> step) {
        Optional<ClaimFacts> read = facts.read();
        if (read.isEmpty()) {
            facts.sayUnread();
            return false;
        }
        try {
            step.apply(read.get());
            return true;
        } catch (ClaimProblemsException refused) {
            facts.mark(refused.problems());
            facts.say(refused.problems());
            return false;
        }
    }

    /** A problem of facts with the field that it speaks of. */
    public static String textOf(ClaimProblem problem) {
        return FactsProblems.textWithField(problem);
    }

    public FactsForm getFacts() {
        return facts;
    }

    public PatternForm getPattern() {
        return pattern;
    }

    /** What is owed by what was entered; null until it was worked out. */
    public AmountsOwed getOwed() {
        return owed;
    }

    /** The same when its lines are to be shown. */
    public AmountsOwed getShown() {
        return lines ? owed : null;
    }

    /** Why nothing could be worked out; null when nobody tried or it could. */
    public String getProblem() {
        return problem;
    }
}
