package org.makewhole.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** The second pair of eyes on what was recorded by hand. */
@Stateless
@TenantBound
public class MoneyConfirmationService {

    @Inject private MoneyPostings postings;
    @Inject private CaseFileService cases;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CaseRecords records;

    /**
     * Stands by an amount that somebody else recorded.
     *
     * @throws BusinessException {@code alreadyConfirmed}, {@code confirmOwn} for who recorded it,
     *     {@code nothingToConfirm} for what comes from the claim or was taken back, {@code
     *     savedMeanwhile}
     * @throws NotFoundException for a posting that the caller may not see
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void confirm(long postingId) {
        MoneyPosting posting = records.get(MoneyPosting.class, postingId);
        CaseFile caseFile = cases.get(posting.getCaseId());
        Author author = authors.current();
        if (!MoneyStage.RECORDED.contains(posting.getStage())
                || posting.getDisbursementId() != null
                || posting.isReversal()
                || postings.isReversed(postingId)) {
            throw new BusinessException("nothingToConfirm");
        }
        if (postings.isConfirmed(postingId)) {
            throw new BusinessException("alreadyConfirmed");
        }
        if (Objects.equals(posting.getPostedBy(), author.accountId())) {
            throw new BusinessException("confirmOwn");
        }
        postings.add(new MoneyConfirmation(posting, author));
        postings.settle();
        audit.record(
                AuditAction.MONEY_CONFIRMED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                posting.getStage() + " " + posting.getAmount() + " " + posting.getCurrency());
    }
}
