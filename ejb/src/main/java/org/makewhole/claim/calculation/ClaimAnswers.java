package org.makewhole.claim.calculation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.ClaimProblemsException;

/**
 * Asks the engine about several claimants at once, on all processors: each answer is plain
 * computing, which needs neither the caller nor the database. No more of them are in the making
 * than there are processors, since a whole answer takes megabytes until it is packed.
 */
@ApplicationScoped
public class ClaimAnswers {

    @Resource private ManagedExecutorService executor;

    /** One question's answer, or what is wrong with it. */
    private record Outcome(Answered answered, List<ClaimProblem> problems) {}

    /**
     * Hands over the answers in the order of the questions, each as soon as it is there, so that
     * they can be stored while the next ones are computed. Once a question has a problem nothing
     * more is handed over.
     *
     * @throws ClaimProblemsException with every problem of all of them, whose paths begin with
     *     {@code claimants[i].}; what was handed over before must not stay then
     */
    public void each(List<ClaimQuestion> questions, Consumer<Answered> taken) {
        List<ClaimProblem> problems = new ArrayList<>();
        List<CompletableFuture<Outcome>> outcomes = outcomes(questions);
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = get(outcomes.get(i));
            outcomes.set(i, null);
            String place = "claimants[" + i + "].";
            outcome.problems().forEach(each -> problems.add(each.within(place)));
            if (problems.isEmpty()) {
                taken.accept(outcome.answered());
            }
        }
        if (!problems.isEmpty()) {
            throw new ClaimProblemsException(problems);
        }
    }

    private static Outcome get(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("A claim could not be computed", e.getCause());
        }
    }

    private List<CompletableFuture<Outcome>> outcomes(List<ClaimQuestion> questions) {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        questions.forEach(question -> outcomes.add(new CompletableFuture<>()));
        List<CompletableFuture<Outcome>> all = List.copyOf(outcomes);
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), questions.size());
        for (int i = 0; i < threads; i++) {
            executor.execute(() -> answer(questions, all, next));
        }
        return outcomes;
    }

    private static void answer(
            List<ClaimQuestion> questions,
            List<CompletableFuture<Outcome>> outcomes,
            AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < outcomes.size(); i = next.getAndIncrement()) {
            try {
                outcomes.get(i).complete(outcome(questions.get(i)));
            } catch (RuntimeException | Error failed) {
                outcomes.get(i).completeExceptionally(failed);
            }
        }
    }

    private static Outcome outcome(ClaimQuestion question) {
        try {
            return new Outcome(Answered.to(question), List.of());
        } catch (ClaimProblemsException refused) {
            return new Outcome(null, refused.problems());
        }
    }
}
