package org.makewhole.grievance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;

/** What a complaint may cite, and on which days it may lie. */
final class Cited {

    private Cited() {}

    /**
     * @throws NotFoundException for an article of another edition, or of others
     */
    static void check(Complaint complaint, Collection<AgreementArticle> articles) {
        Set<Long> known =
                articles.stream().map(AgreementArticle::getId).collect(Collectors.toSet());
        if (!known.containsAll(List.copyOf(complaint.articleIds()))) {
            throw new NotFoundException();
        }
    }

    /**
     * @throws BusinessException {@code incidentInFuture}, {@code knownBeforeIncident}, {@code
     *     measureIncomplete}
     */
    static void checkDays(Complaint complaint, LocalDate today) {
        LocalDate known = complaint.knownOn();
        if (complaint.incidentOn().isAfter(today) || known != null && known.isAfter(today)) {
            throw new BusinessException("incidentInFuture");
        }
        if (known != null && known.isBefore(complaint.incidentOn())) {
            throw new BusinessException("knownBeforeIncident");
        }
        Discipline discipline = complaint.discipline();
        if ((discipline.measure() == null) != (discipline.measureOn() == null)
                || discipline.earlierOn() != null && discipline.measure() == null) {
            throw new BusinessException("measureIncomplete");
        }
    }
}
