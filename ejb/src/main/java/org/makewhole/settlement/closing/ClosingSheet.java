package org.makewhole.settlement.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.settlement.promise.Promise;

/**
 * All that there is to know when a case is closed.
 *
 * @param claimants with what stands for each at every stage
 * @param outcomes last noted, by the claimant's id; that of the whole case for {@code null}
 * @param days from its opening to its end, or to today
 * @param unaccounted what keeps it from being closed, as the outcomes stand now
 * @param openPromises that are not kept yet
 * @param closings earlier ones, the latest first
 */
public record ClosingSheet(
        CaseFile caseFile,
        List<CaseClaimant> claimants,
        Map<Long, Outcome> outcomes,
        LocalDate today,
        int days,
        List<Unaccounted> unaccounted,
        List<Promise> openPromises,
        List<Closing> closings) {

    /** An earlier closing with what the claimants said then. */
    public record Closing(CaseEnd end, List<ClaimantFeedback> feedback) {}
}
