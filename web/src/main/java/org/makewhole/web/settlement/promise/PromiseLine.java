package org.makewhole.web.settlement.promise;

import java.time.LocalDate;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseState;
import org.makewhole.web.shared.MoneyFormat;
import org.makewhole.web.shared.Texts;

/**
 * A promise in the language of the page.
 *
 * @param title what it is
 * @param detail what more there is to say of it, or null
 * @param state key of where it stands, a day past due being a state of its own
 */
public record PromiseLine(Promise promise, String title, String detail, String state, String tone) {
    private static final String BUNDLE = "promiseText";

    public static PromiseLine of(Promise promise, LocalDate today) {
        String state = promise.isOverdue(today) ? "OVERDUE" : promise.getState().name();
        if (promise.getState() == PromiseState.KEPT && promise.isLate()) {
            state = "KEPT_LATE";
        }
        return new PromiseLine(promise, title(promise), detail(promise), state, tone(state));
    }

    private static String title(Promise promise) {
        if (promise.isFollowUp()) {
            return Texts.get(
                    BUNDLE,
                    "look.title",
                    Texts.get(BUNDLE, "kind." + promise.getKind()),
                    promise.getPosition());
        }
        if (!promise.isPayment()) {
            return Texts.get(BUNDLE, "kind." + promise.getKind());
        }
        String amount = MoneyFormat.money(promise.getAmount(), promise.getCurrency());
        return promise.getPosition() == 0
                ? Texts.get(BUNDLE, "increase.title", amount)
                : Texts.get(BUNDLE, "payment.title", promise.getPosition(), amount);
    }

    private static String detail(Promise promise) {
        if (!promise.isPayment()) {
            return promise.getWhat();
        }
        boolean inPart =
                promise.getPaid().signum() > 0
                        && promise.getPaid().compareTo(promise.getAmount()) < 0;
        return inPart
                ? Texts.get(
                        BUNDLE,
                        "payment.inPart",
                        MoneyFormat.money(promise.getPaid(), promise.getCurrency()))
                : null;
    }

    private static String tone(String state) {
        return switch (state) {
            case "KEPT" -> "good";
            case "KEPT_LATE", "PARTLY_KEPT" -> "warn";
            case "OVERDUE", "BROKEN" -> "bad";
            case "OPEN" -> "info";
            default -> "";
        };
    }
}
