package org.makewhole.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.makewhole.remedy.disbursement.DisbursementState;
import org.makewhole.remedy.disbursement.RunState;
import org.makewhole.remedy.payment.PaymentState;
import org.makewhole.web.shared.Texts;

/** The tone in which a state is shown. */
@Named
@RequestScoped
public class PaymentTones {

    /** Why a run could not pay something, in words. */
    public String problem(String key) {
        return key.equals("confirmOwn")
                ? Texts.get("paymentText", "problem.confirmOwn")
                : Texts.get("sharedText", "error." + key, "–", "");
    }

    public String of(PaymentState state) {
        return switch (state) {
            case RECORDED, CLEARED -> "warn";
            case CONFIRMED -> "good";
            case BOUNCED -> "bad";
            case WITHDRAWN -> "";
        };
    }

    public String ofPayout(DisbursementState state) {
        return switch (state) {
            case PLANNED -> "warn";
            case RELEASED -> "good";
            case CANCELLED -> "";
            case RETURNED -> "bad";
        };
    }

    public String ofRun(RunState state) {
        return switch (state) {
            case OPEN -> "warn";
            case RUNNING -> "info";
            case DONE -> "good";
            case CANCELLED -> "";
        };
    }
}
