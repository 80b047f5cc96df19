package org.makewhole.web.grievance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.precedent.PrecedentQuery;
import org.makewhole.grievance.precedent.PrecedentService;
import org.makewhole.grievance.precedent.Precedents;
import org.makewhole.grievance.procedure.Outcome;

/** Grievances that have ended, by article, issue, outcome and employer. */
@Named
@RequestScoped
public class PrecedentsBacking {
    private static final int LONGEST = 40;

    @Inject private PrecedentService precedents;

    private String article;
    private String issue;
    private String outcome;
    private String employer;
    private Precedents found;

    public void load() {
        found =
                precedents.search(
                        new PrecedentQuery(
                                cut(article),
                                chosen(GrievanceIssue.values(), issue),
                                chosen(Outcome.values(), outcome),
                                cut(employer)));
    }

    private static String cut(String typed) {
        return typed == null || typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public Precedents getFound() {
        return found;
    }

    public GrievanceIssue[] getIssues() {
        return GrievanceIssue.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }
}
