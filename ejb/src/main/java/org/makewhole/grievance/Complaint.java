package org.makewhole.grievance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;

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

    /**
     * Checks what it cites and the days it names.
     *
     * @param articles of the edition under which it is filed
     * @throws NotFoundException for an article of another edition, or of others
     * @throws BusinessException {@code incidentInFuture}, {@code knownBeforeIncident}, {@code
     *     measureIncomplete}
     */
    void check(Collection<AgreementArticle> articles, LocalDate today) {
        Set<Long> known =
                articles.stream().map(AgreementArticle::getId).collect(Collectors.toSet());
        if (!known.containsAll(articleIds)) {
            throw new NotFoundException();
        }
        if (incidentOn.isAfter(today) || knownOn != null && knownOn.isAfter(today)) {
            throw new BusinessException("incidentInFuture");
        }
        if (knownOn != null && knownOn.isBefore(incidentOn)) {
            throw new BusinessException("knownBeforeIncident");
        }
        if ((discipline.measure() == null) != (discipline.measureOn() == null)
                || discipline.earlierOn() != null && discipline.measure() == null) {
            throw new BusinessException("measureIncomplete");
        }
    }
}
