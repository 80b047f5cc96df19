package org.makewhole.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;

/**
 * The ledger for what pays out: it asks for no right, because its callers have asked for theirs,
 * and one of them carries on at start what a person released before.
 */
@ApplicationScoped
public class PayoutLedger {
    @Inject private MoneyPostings postings;
    @Inject private MoneyNews news;

    /** Everything that stands in a case, stage by stage, claimant by claimant. */
    public List<Standing> standing(long caseId) {
        return postings.standing(caseId);
    }

    /** What was recorded as paid by hand and not taken back, the latest first. */
    public List<MoneyPosting> paidByHand(long caseId) {
        return postings.paidByHand(caseId);
    }

    /**
     * Posts what somebody got by a payout.
     *
     * @param workerId null for what is nobody's of the case
     */
    public void paid(
            CaseFile caseFile,
            Long workerId,
            List<PostMoney> amounts,
            long disbursementId,
            Author author,
            Instant at) {
        ClaimantMoney claimant =
                new ClaimantMoney(caseFile.getId(), workerId, caseFile.getCurrency());
        amounts.forEach(
                amount ->
                        postings.add(
                                new MoneyPosting(claimant, amount, author, at)
                                        .paidBy(disbursementId)));
        postings.settle();
        news.tell(caseFile.getId(), author);
    }

    /** Takes back what was posted by a payout. */
    public void takeBack(long caseId, long disbursementId, String why, Author author) {
        postings.ofDisbursement(disbursementId)
                .forEach(posting -> postings.add(posting.reversal(why, author)));
        postings.settle();
        news.tell(caseId, author);
    }
}
