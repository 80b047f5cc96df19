package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.casefile.CaseFile;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.PackedText;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** What one claimant of a case says: the facts on which calculations rest. */
@Entity
@Table(name = "wage_claim")
@StoredAfter(CaseFile.class)
public class WageClaim extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "worker_id")
    private Long workerId;

    @AuditedInClear private String language;

    @Convert(Sealed.CONVERTER)
    private Sealed facts;

    protected WageClaim() {}

    /**
     * @param workerId null when the source of an imported case names no worker
     */
    public WageClaim(Long caseId, Long workerId, ClaimFacts facts) {
        this(caseId, workerId, PackedText.of(FactsJson.text(facts)));
    }

    /** The same with the facts of a question that was answered, which are packed already. */
    WageClaim(Long caseId, Long workerId, Answered answered) {
        this(caseId, workerId, answered.packedFacts());
    }

    private WageClaim(Long caseId, Long workerId, String packedFacts) {
        this.caseId = caseId;
        this.workerId = workerId;
        this.facts = seal(packedFacts);
    }

    /** Puts what is said now in place of what was said before. */
    final void state(ClaimFacts now) {
        this.facts = seal(PackedText.of(FactsJson.text(now)));
    }

    final void speak(String tag) {
        this.language = tag;
    }

    Long getCaseId() {
        return caseId;
    }

    public Long getWorkerId() {
        return workerId;
    }

    /** BCP 47 tag of the language for this claimant's documents, or null. */
    public String getLanguage() {
        return language;
    }

    public ClaimFacts getFacts() {
        return FactsJson.read(PackedText.open(open(facts)));
    }
}
