package org.makewhole.claim.calculation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.ClaimProblemsException;

/**
 * Asks the engine about several claimants at once, on all processors: each answer is plain
 * computing, which needs neither the caller nor the database.
 */
@ApplicationScoped
public class ClaimAnswers {

    @Resource private ManagedExecutorService executor;

    /** One question's answer, or what is wrong with it. */
    private record Outcome(Answered answered, List<ClaimProblem> problems) {}

    /**
     * The answers in the order of the questions.
     *
     * @throws ClaimProblemsException with every problem of all of them, whose paths begin with
     *     {@code claimants[i].}
     */
    public List<Answered> to(List<ClaimQuestion> questions) {
        List<ClaimProblem> problems = new ArrayList<>();
        List<Answered> answers = new ArrayList<>();
        List<Outcome> outcomes = outcomes(questions);
        for (int i = 0; i < outcomes.size(); i++) {
            String place = "claimants[" + i + "].";
            outcomes.get(i).problems().forEach(each -> problems.add(each.within(place)));
            answers.add(outcomes.get(i).answered());
        }
        if (!problems.isEmpty()) {
            throw new ClaimProblemsException(problems);
        }
        return answers;
    }

    private List<Outcome> outcomes(List<ClaimQuestion> questions) {
        List<Callable<Outcome>> work = new ArrayList<>();
        questions.forEach(question -> work.add(() -> outcome(question)));
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Future<Outcome> each : executor.invokeAll(work)) {
                outcomes.add(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while claims were computed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A claim could not be computed", e.getCause());
        }
        return outcomes;
    }

    private static Outcome outcome(ClaimQuestion question) {
        try {
            return new Outcome(Answered.to(question), List.of());
        } catch (ClaimProblemsException refused) {
            return new Outcome(null, refused.problems());
        }
    }
}
