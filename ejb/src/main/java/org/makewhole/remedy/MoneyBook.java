package org.makewhole.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.wage.Violation;

/**
 * Posts money for other features whose records grant it, such as settlements and orders.
 *
 * <p>It asks for no right and not who sees the case: whoever calls it has done so, or acts for no
 * person, as a timer. Each method belongs into the transaction of the caller, which is bound to the
 * organisation.
 */
@ApplicationScoped
public class MoneyBook {
    @Inject private MoneyPostings postings;
    @Inject private MoneyNews news;
    @Inject private AuditTrail audit;

    /**
     * An amount to be posted.
     *
     * @param workerId the claimant; null in a case whose source names none
     * @param amount in the currency of the case, not zero
     */
    public record Grant(
            Long workerId, Violation violation, MoneyComponent component, BigDecimal amount) {}

    /**
     * Posts amounts of several claimants to one stage of a case.
     *
     * @return the ids of the postings, in the order of the amounts
     */
    public List<Long> post(
            CaseFile caseFile,
            MoneyStage stage,
            List<Grant> grants,
            LocalDate on,
            String note,
            Author author) {
        List<Long> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Grant grant : grants) {
            MoneyPosting posting =
                    new MoneyPosting(
                            new ClaimantMoney(
                                    caseFile.getId(), grant.workerId(), caseFile.getCurrency()),
                            new PostMoney(grant.violation(), stage, grant.amount(), on, note, null)
                                    .of(grant.component()),
                            author);
            postings.add(posting);
            ids.add(posting.getId());
            sum = sum.add(grant.amount());
        }
        postings.settle();
        audit.record(
                author,
                Instant.now(),
                AuditAction.MONEY_POSTED,
                subject(caseFile),
                stage + " " + sum + " " + caseFile.getCurrency());
        news.tell(caseFile.getId(), author);
        return ids;
    }

    /** Takes postings of a case back; those that were taken back already are left as they are. */
    public void reverse(CaseFile caseFile, Collection<Long> ids, String why, Author author) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long id : ids) {
            MoneyPosting posting = postings.find(id).orElseThrow();
            if (!postings.isReversed(id)) {
                postings.add(posting.reversal(why, author));
                sum = sum.add(posting.getAmount());
            }
        }
        postings.settle();
        audit.record(
                author,
                Instant.now(),
                AuditAction.MONEY_REVERSED,
                subject(caseFile),
                sum + " " + caseFile.getCurrency());
        news.tell(caseFile.getId(), author);
    }

    /** What stands in a stage of a case, by worker and violation; reversals are taken off. */
    public Map<Long, Map<Violation, BigDecimal>> standing(long caseId, MoneyStage stage) {
        return postings.standing(caseId, stage);
    }

    /** What was paid in a case, whatever it was for. */
    public BigDecimal paid(long caseId) {
        return postings.standing(caseId).stream()
                .filter(one -> one.stage() == MoneyStage.PAID)
                .map(Standing::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
