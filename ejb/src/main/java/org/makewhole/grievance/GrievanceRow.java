package org.makewhole.grievance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Outcome;

/**
 * A grievance that the caller may see, as a line of lists and as what figures are made of.
 *
 * @param grievor name of the first grievor; null for a policy grievance
 * @param articles those alleged, in their order
 * @param lineageId the agreement, whatever the edition
 * @param steward null when nobody looks after it
 * @param course where it stands today
 */
public record GrievanceRow(
        Long caseId,
        String number,
        Visibility visibility,
        GrievanceKind kind,
        GrievanceIssue issue,
        String grievor,
        String employer,
        String workplace,
        String steward,
        Long stewardId,
        Long lineageId,
        String agreement,
        List<Article> articles,
        LocalDate incidentOn,
        LocalDate openedOn,
        Course course) {

    public GrievanceRow {
        articles = List.copyOf(articles);
    }

    /** The numbers of the articles in one text. */
    public String getArticleNumbers() {
        return articles.stream().map(Article::number).collect(Collectors.joining(", "));
    }

    /** Null while it is open. */
    public Outcome outcome() {
        return course.outcome().orElse(null);
    }

    /**
     * An article that a grievance alleges.
     *
     * @param number by which it is cited
     * @param heading in the edition of the grievance
     */
    public record Article(String number, String heading) {

        /** Number and heading in one text. */
        public String label() {
            return number + " " + heading;
        }
    }
}
