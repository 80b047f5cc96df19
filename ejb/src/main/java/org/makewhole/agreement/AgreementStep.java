package org.makewhole.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A {@link ProcedureStep} of one edition, as it is stored. */
@Entity
@Table(name = "agreement_step")
@StoredAfter(CollectiveAgreement.class)
public class AgreementStep extends TenantEntity {

    @Column(name = "agreement_id")
    private Long agreementId;

    private int position;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @AuditedInClear private String name;

    @Column(name = "file_amount")
    private Integer fileAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_unit")
    private PeriodUnit fileUnit;

    @Column(name = "reply_amount")
    private Integer replyAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply_unit")
    private PeriodUnit replyUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply_from")
    private ReplyFrom replyFrom;

    @Enumerated(EnumType.STRING)
    private Silence silence;

    protected AgreementStep() {}

    /**
     * @param position counted from 1
     */
    public AgreementStep(Long agreementId, int position, ProcedureStep step) {
        this.agreementId = agreementId;
        this.position = position;
        this.kind = step.kind();
        this.name = step.name().strip();
        if (step.fileWithin() != null) {
            this.fileAmount = step.fileWithin().amount();
            this.fileUnit = step.fileWithin().unit();
        }
        if (step.replyWithin() != null) {
            this.replyAmount = step.replyWithin().amount();
            this.replyUnit = step.replyWithin().unit();
        }
        this.replyFrom = step.replyFrom();
        this.silence = step.silence();
    }

    Long getAgreementId() {
        return agreementId;
    }

    ProcedureStep content() {
        return new ProcedureStep(
                kind,
                name,
                fileAmount == null ? null : PeriodLength.of(fileAmount, fileUnit),
                replyAmount == null ? null : PeriodLength.of(replyAmount, replyUnit),
                replyFrom,
                silence);
    }
}
