package org.makewhole.settlement.promise;

import java.util.Map;
import org.makewhole.wage.pack.LocalizedText;

/**
 * What is proposed when a promise was broken, and within how many days. The days are a proposal of
 * ours, short because delay costs the worker; what the law lays down is entered as a clock of its
 * own.
 */
public enum NextAct {
    NOTICE_OF_DEFAULT(
            7,
            "Give notice of default, then have the agreement enforced",
            "Notificar el incumplimiento y después pedir la ejecución del acuerdo"),
    EXECUTION(
            14,
            "Apply for execution of the order: levy, lien or writ",
            "Pedir la ejecución de la resolución: embargo, gravamen o mandamiento"),
    RETURN_TO_WORK(
            3,
            "Demand the return to work in writing and tell the body that ordered it",
            "Exigir por escrito la reincorporación y avisar a la autoridad que la ordenó"),
    RETURN_OF_DOCUMENT(
            2, "Report that the document is held back", "Denunciar la retención del documento"),
    RETALIATION_COMPLAINT(
            5,
            "Ask the worker what happened and look at a complaint of retaliation",
            "Preguntar a la persona qué pasó y examinar una queja por represalias"),
    WRITTEN_DEMAND(
            10,
            "Demand in writing that the promise is kept",
            "Exigir por escrito que se cumpla lo prometido");

    private final int days;
    private final LocalizedText words;

    NextAct(int days, String english, String spanish) {
        this.days = days;
        this.words = new LocalizedText(Map.of("en", english, "es", spanish));
    }

    /**
     * What fits a promise of this kind.
     *
     * @param undone whether it was kept at first and no longer holds
     */
    static NextAct of(PromiseKind kind, boolean ordered, boolean undone) {
        if (undone) {
            return RETALIATION_COMPLAINT;
        }
        return switch (kind) {
            case PAYMENT -> ordered ? EXECUTION : NOTICE_OF_DEFAULT;
            case REINSTATEMENT -> RETURN_TO_WORK;
            case DOCUMENT_RETURNED -> RETURN_OF_DOCUMENT;
            default -> WRITTEN_DEMAND;
        };
    }

    /** Within how many days. */
    public int days() {
        return days;
    }

    public LocalizedText words() {
        return words;
    }
}
