package org.makewhole.settlement;

import org.makewhole.casefile.CaseStatus;
import org.makewhole.remedy.MoneyStage;

/** Whether something was agreed or ordered. */
public enum SettlementKind {
    /** Agreed with the employer: the claimants approve it. */
    SETTLEMENT(MoneyStage.AGREED, CaseStatus.SETTLED),
    /** Of a court, an arbitrator or an authority. */
    ORDER(MoneyStage.AWARDED, CaseStatus.DECIDED);

    private final MoneyStage stage;
    private final CaseStatus status;

    SettlementKind(MoneyStage stage, CaseStatus status) {
        this.stage = stage;
        this.status = status;
    }

    /** Where its money is posted. */
    public MoneyStage stage() {
        return stage;
    }

    /** Where a case stands once it is in force. */
    CaseStatus status() {
        return status;
    }
}
