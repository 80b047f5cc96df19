package org.makewhole.grievance.precedent;

import java.util.Objects;
import org.makewhole.grievance.GrievanceRow;

/** How much one grievance resembles another. */
final class Likeness {
    private static final int SAME_ARTICLE = 4;
    private static final int SAME_ISSUE = 3;
    private static final int SAME_EMPLOYER = 1;

    private Likeness() {}

    /** 0 for nothing in common but the employer. */
    static int between(GrievanceRow one, GrievanceRow other) {
        int articles =
                Objects.equals(one.lineageId(), other.lineageId())
                        ? (int)
                                one.articles().stream()
                                        .map(GrievanceRow.Article::number)
                                        .filter(
                                                number ->
                                                        other.articles().stream()
                                                                .map(GrievanceRow.Article::number)
                                                                .anyMatch(number::equals))
                                        .count()
                        : 0;
        int matter = SAME_ARTICLE * articles + (one.issue() == other.issue() ? SAME_ISSUE : 0);
        boolean sameEmployer =
                one.employer() != null && Objects.equals(one.employer(), other.employer());
        return matter == 0 ? 0 : matter + (sameEmployer ? SAME_EMPLOYER : 0);
    }
}
