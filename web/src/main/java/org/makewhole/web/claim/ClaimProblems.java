package org.makewhole.web.claim;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.web.shared.Texts;

/** Says what is wrong with terms and weeks, one message for each problem. */
final class ClaimProblems {
    private static final int MOST = 12;

    private ClaimProblems() {}

    static void say(List<ClaimProblem> problems) {
        problems.stream().limit(MOST).forEach(problem -> add(text(problem)));
        if (problems.size() > MOST) {
            add(Texts.get("claimText", "problem.more", problems.size() - MOST));
        }
    }

    private static String text(ClaimProblem problem) {
        String field = Texts.get("claimText", "field." + fieldOf(problem));
        String kind =
                problem.detail() == null
                        ? Texts.get("claimText", "problem." + problem.kind())
                        : problem.detail();
        return problem.index() < 0
                ? Texts.get("claimText", "problem.text", field, kind)
                : Texts.get("claimText", "problem.ofLine", problem.index() + 1, field, kind);
    }

    private static String fieldOf(ClaimProblem problem) {
        return switch (problem.list() + "." + problem.field()) {
            case ".jurisdiction" -> "JURISDICTION";
            case ".currency" -> "CURRENCY";
            case "terms.hoursPerWeek" -> "HOURS_PER_WEEK";
            case "terms.daysPerWeek" -> "DAYS_PER_WEEK";
            case "terms.basis" -> "BASIS";
            case "work.hours" -> "HOURS_WORKED";
            case "paid.amount" -> "AMOUNT_PAID";
            case ".work" -> "WEEKS";
            default -> problem.list().equals("terms") ? "RATE" : "WEEK_START";
        };
    }

    private static void add(String text) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
