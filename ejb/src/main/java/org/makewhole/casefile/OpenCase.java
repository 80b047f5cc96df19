package org.makewhole.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;

/**
 * The command to open a case.
 *
 * @param worker the claimant, or null when the source of an imported case names none
 * @param assigneeId the account that carries the case, or null
 * @param origin where an imported case came from, or null for a case opened here
 * @param visibility to whom it is open from the beginning
 */
public record OpenCase(
        @NotNull CaseKind kind,
        Worker worker,
        @NotNull Employer employer,
        @NotNull @Valid Place place,
        @NotNull LocalDate openedOn,
        Long assigneeId,
        @Size(max = CaseFile.SUMMARY_LENGTH) String summary,
        @Valid Origin origin,
        @NotNull Visibility visibility) {

    /** A case that is open to the organisation. */
    public OpenCase(
            CaseKind kind,
            Worker worker,
            Employer employer,
            Place place,
            LocalDate openedOn,
            Long assigneeId,
            String summary,
            Origin origin) {
        this(
                kind,
                worker,
                employer,
                place,
                openedOn,
                assigneeId,
                summary,
                origin,
                Visibility.ORGANIZATION);
    }
}
