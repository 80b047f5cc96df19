package org.makewhole.web.claim;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.makewhole.wage.WageInputProblem;
import org.makewhole.web.shared.DateFormat;
import org.makewhole.web.shared.Texts;

/** Says what is wrong with terms and weeks, one message for each problem. */
final class ClaimProblems {
    private static final int MOST = 12;

    private ClaimProblems() {}

    static void say(List<WageInputProblem> problems) {
        problems.stream().limit(MOST).forEach(problem -> add(text(problem)));
        if (problems.size() > MOST) {
            add(Texts.get("claimText", "problem.more", problems.size() - MOST));
        }
    }

    private static String text(WageInputProblem problem) {
        String field = Texts.get("claimText", "field." + problem.field());
        String kind = Texts.get("claimText", "problem." + problem.kind());
        return problem.week() == null
                ? Texts.get("claimText", "problem.text", field, kind)
                : Texts.get(
                        "claimText",
                        "problem.ofWeek",
                        DateFormat.date(problem.week()),
                        field,
                        kind);
    }

    private static void add(String text) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
