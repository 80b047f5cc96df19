package org.makewhole.web.timesheet;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.web.shared.Texts;

/** Says what is wrong with facts: terms at their fields, the rest above the form. */
final class FactsProblems {
    private static final String BUNDLE = "timesheetText";
    private static final int MOST = 8;

    private FactsProblems() {}

    static String text(ClaimProblem problem) {
        return problem.kind() == ClaimProblem.Kind.REFUSED
                ? Texts.get(BUNDLE, "refused.REFUSED", problem.detail())
                : Texts.get(BUNDLE, "refused." + problem.kind());
    }

    /**
     * @param ofCells how many more problems stand in the sheets
     */
    static void say(List<ClaimProblem> problems, int ofCells) {
        if (ofCells > 0) {
            add(null, Texts.get(BUNDLE, "cells", ofCells));
        }
        problems.stream().limit(MOST).forEach(FactsProblems::say);
        if (problems.size() > MOST) {
            add(null, Texts.get(BUNDLE, "more", problems.size() - MOST));
        }
    }

    private static void say(ClaimProblem problem) {
        if ("terms".equals(problem.list())) {
            add("claim:terms:" + problem.index() + ":" + problem.field(), text(problem));
        } else {
            add(null, textWithField(problem));
        }
    }

    static String textWithField(ClaimProblem problem) {
        return Texts.get(
                BUNDLE, "problem", Texts.get(BUNDLE, "field." + fieldOf(problem)), text(problem));
    }

    private static String fieldOf(ClaimProblem problem) {
        String field = problem.list().isEmpty() ? problem.path() : problem.list();
        return List.of("jurisdiction", "currency", "pack", "terms", "work", "age", "birthDate")
                        .contains(field)
                ? field
                : "other";
    }

    private static void add(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
