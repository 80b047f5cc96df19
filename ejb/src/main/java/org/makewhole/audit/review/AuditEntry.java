package org.makewhole.audit.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import org.eclipse.persistence.annotations.ReadOnly;
import org.makewhole.audit.Outcome;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** One line of the trail, for reading: {@link org.makewhole.audit.AuditLedger} writes them. */
@Entity
@Table(name = "audit_entry")
@ReadOnly
@Unaudited("the trail itself")
public class AuditEntry extends TenantEntity {

    private long sequence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    /** As text: an action of a later version must not make the page fail after a downgrade. */
    private String action;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    private String details;

    private String changes;

    @Transient private String told;

    @Transient private String who;

    private int form;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    private String seal;

    protected AuditEntry() {}

    /** Its place in the chain, 1 for the first. */
    public long getSequence() {
        return sequence;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Null for the platform itself. */
    public Long getAccountId() {
        return accountId;
    }

    /** As the organisation calls them today; empty for the platform and for somebody unknown. */
    public String getAccountName() {
        return who;
    }

    /** What the column holds, which is part of what is hashed. */
    String getStoredName() {
        return accountName;
    }

    /** A name of {@link org.makewhole.audit.AuditAction}. */
    public String getAction() {
        return action;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getSubjectLabel() {
        return subjectLabel;
    }

    /** Readable, whether it is stored encrypted or not. */
    public String getDetails() {
        return told;
    }

    /** What the column holds, which is part of what is hashed. */
    String getStoredDetails() {
        return details;
    }

    /**
     * Makes it readable.
     *
     * @param names of the members of its organisation
     * @param words what was typed, by what the column holds
     */
    AuditEntry read(Map<Long, String> names, Map<String, String> words) {
        told = words.get(details);
        who = accountName.isEmpty() && accountId != null ? names.get(accountId) : accountName;
        return this;
    }

    /** Before and after by field as JSON, or null. */
    public String getChanges() {
        return changes;
    }

    public int getForm() {
        return form;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }

    public String getSeal() {
        return seal;
    }
}
