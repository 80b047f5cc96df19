package org.makewhole.settlement.promise;

import java.util.List;
import java.util.stream.Stream;

/** What is promised. */
public enum PromiseKind {
    PAYMENT,
    REINSTATEMENT,
    /** A passport, a permit, a certificate. */
    DOCUMENT_RETURNED,
    APOLOGY,
    POLICY_CHANGE,
    TRAINING,
    SAFETY_MEASURE,
    UNION_RECOGNITION,
    RECORD_EXPUNGED,
    OTHER;

    /** Those that are no money. */
    public static final List<PromiseKind> NON_MONETARY =
            Stream.of(values()).filter(kind -> kind != PAYMENT).toList();

    /** Whether it can be undone later, so that it is worth looking again. */
    public boolean isLasting() {
        return switch (this) {
            case PAYMENT, DOCUMENT_RETURNED, APOLOGY -> false;
            default -> true;
        };
    }
}
