package org.makewhole.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;

/**
 * The command to open a case with a wage claim, carried by the caller, opened today.
 *
 * @param facts of the claimant; amounts in the currency of the place
 * @param visibility to whom the case is open from the beginning
 */
public record OpenWageClaim(
        @NotNull @Valid WorkerDetails worker,
        @NotNull @Valid EmployerDetails employer,
        @NotNull @Valid Place place,
        @NotNull ClaimFacts facts,
        @Size(max = CaseFile.SUMMARY_LENGTH) String summary,
        @NotNull Visibility visibility) {

    /** A claim whose case is open to the organisation. */
    public OpenWageClaim(
            WorkerDetails worker,
            EmployerDetails employer,
            Place place,
            ClaimFacts facts,
            String summary) {
        this(worker, employer, place, facts, summary, Visibility.ORGANIZATION);
    }
}
