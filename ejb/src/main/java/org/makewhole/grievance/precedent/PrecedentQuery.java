package org.makewhole.grievance.precedent;

import jakarta.validation.constraints.Size;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.shared.sealed.Spelling;

/**
 * Which precedents are looked for; null or blank for all.
 *
 * @param article number of an article alleged
 * @param employer words of the employer's name
 */
public record PrecedentQuery(
        @Size(max = 40) String article,
        GrievanceIssue issue,
        Outcome outcome,
        @Size(max = 100) String employer) {

    boolean takes(GrievanceRow row) {
        return row.course().isEnded()
                && (isBlank(article)
                        || row.articles().stream()
                                .anyMatch(one -> one.number().equalsIgnoreCase(article.strip())))
                && (issue == null || row.issue() == issue)
                && (outcome == null || row.outcome() == outcome)
                && (isBlank(employer)
                        || row.employer() != null
                                && Spelling.of(row.employer()).contains(Spelling.of(employer)));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
