package org.makewhole.web.agreement;

import java.io.Serializable;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Silence;

/** A step of the procedure as it is being typed. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private StepKind kind = StepKind.MEETING;
    private String name;
    private Integer fileAmount;
    private PeriodUnit fileUnit = PeriodUnit.WORKING_DAYS;
    private Integer replyAmount;
    private PeriodUnit replyUnit = PeriodUnit.WORKING_DAYS;
    private ReplyFrom replyFrom = ReplyFrom.FILING;
    private Silence silence = Silence.NOTHING;

    public StepForm() {}

    StepForm(ProcedureStep step) {
        kind = step.kind();
        name = step.name();
        replyFrom = step.replyFrom();
        silence = step.silence();
        if (step.fileWithin() != null) {
            fileAmount = step.fileWithin().amount();
            fileUnit = step.fileWithin().unit();
        }
        if (step.replyWithin() != null) {
            replyAmount = step.replyWithin().amount();
            replyUnit = step.replyWithin().unit();
        }
    }

    ProcedureStep toStep() {
        return new ProcedureStep(
                kind,
                name,
                fileAmount == null ? null : PeriodLength.of(fileAmount, fileUnit),
                replyAmount == null ? null : PeriodLength.of(replyAmount, replyUnit),
                replyFrom,
                silence);
    }

    public StepKind getKind() {
        return kind;
    }

    public void setKind(StepKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getFileAmount() {
        return fileAmount;
    }

    public void setFileAmount(Integer fileAmount) {
        this.fileAmount = fileAmount;
    }

    public PeriodUnit getFileUnit() {
        return fileUnit;
    }

    public void setFileUnit(PeriodUnit fileUnit) {
        this.fileUnit = fileUnit;
    }

    public Integer getReplyAmount() {
        return replyAmount;
    }

    public void setReplyAmount(Integer replyAmount) {
        this.replyAmount = replyAmount;
    }

    public PeriodUnit getReplyUnit() {
        return replyUnit;
    }

    public void setReplyUnit(PeriodUnit replyUnit) {
        this.replyUnit = replyUnit;
    }

    public ReplyFrom getReplyFrom() {
        return replyFrom;
    }

    public void setReplyFrom(ReplyFrom replyFrom) {
        this.replyFrom = replyFrom;
    }

    public Silence getSilence() {
        return silence;
    }

    public void setSilence(Silence silence) {
        this.silence = silence;
    }
}
