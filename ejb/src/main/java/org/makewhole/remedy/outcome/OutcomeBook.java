package org.makewhole.remedy.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;

/**
 * Reads and notes outcomes for other features. It asks for no right and not who sees the case:
 * whoever calls it has done so.
 */
@ApplicationScoped
public class OutcomeBook {
    @Inject private CaseOutcomes outcomes;

    /**
     * What was noted last, by the id of the claimant; that of the whole case for {@code null}. Who
     * is missing has none of their own.
     */
    public Map<Long, Outcome> last(long caseId) {
        Map<Long, Outcome> last = new HashMap<>();
        List<CaseOutcome> latestFirst = outcomes.ofCaseUnasked(caseId);
        latestFirst.forEach(one -> last.putIfAbsent(one.getWorkerId(), one.getOutcome()));
        return last;
    }

    /** Notes the outcome of a claimant, unless that is what was noted last. */
    public void note(
            CaseFile caseFile, Long workerId, Outcome outcome, LocalDate on, Author author) {
        if (last(caseFile.getId()).get(workerId) != outcome) {
            outcomes.add(
                    new CaseOutcome(
                            caseFile, new RecordOutcome(outcome, on, null, workerId), author));
        }
    }
}
