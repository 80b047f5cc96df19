package org.makewhole.grievance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What is complained of, as it can be written down and corrected.
 *
 * @param incidentOn when it happened, or when the last of it did
 * @param knownOn when the grievor learned of it, where that was later; null else
 * @param articleIds articles of the edition under which it is filed
 * @param workplace site, department or line, in the union's own words
 * @param facts what happened, as it was told
 * @param remedy what is asked for
 */
public record Complaint(
        @NotNull GrievanceIssue issue,
        @NotNull LocalDate incidentOn,
        LocalDate knownOn,
        @NotNull @Size(max = MOST_ARTICLES) List<@NotNull Long> articleIds,
        @Size(max = WORKPLACE_LENGTH) String workplace,
        @NotBlank @Size(max = FACTS_LENGTH) String facts,
        @Size(max = REMEDY_LENGTH) String remedy,
        @NotNull @Valid Discipline discipline) {

    public static final int MOST_ARTICLES = 30;
    public static final int WORKPLACE_LENGTH = 160;
    public static final int FACTS_LENGTH = 20_000;
    public static final int REMEDY_LENGTH = 4_000;
}
