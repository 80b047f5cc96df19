package org.makewhole.document.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a worker is told of what comes next.
 *
 * @param today where the organisation works
 * @param closedOn the day on which the case was closed; null while it is open
 * @param outOfReach whether its outcome says that the employer cannot be made to pay
 * @param nextPayment the day of the first payment that was agreed or ordered and is not made; null
 *     for none
 * @param nextStep the day of the step that is planned in the case, or null
 * @param undivided what the employer handed over in the case and is not divided yet
 */
record WhatIsNext(
        LocalDate today,
        LocalDate closedOn,
        boolean outOfReach,
        LocalDate nextPayment,
        LocalDate nextStep,
        BigDecimal undivided) {

    /** In sentences, the most important first. */
    List<String> sentences(PaperText text, WorkerMoney sums, String currency) {
        List<String> next = new ArrayList<>();
        if (isSome(sums.onTheWay())) {
            next.add(text.get("next.held", text.money(sums.onTheWay(), currency)));
        }
        if (isSome(undivided)) {
            next.add(text.get("next.undivided", text.money(undivided, currency)));
        }
        if (isSome(sums.owed())) {
            next.add(text.get(owed(), text.money(sums.owed(), currency)));
            if (nextPayment != null && closedOn == null && !outOfReach) {
                next.add(
                        text.get(
                                nextPayment.isBefore(today) ? "next.late" : "next.payment",
                                text.date(nextPayment)));
            }
        } else if (isSome(sums.won()) && !isSome(sums.onTheWay())) {
            next.add(text.get("next.settled"));
        } else if (!isSome(sums.won()) && closedOn == null) {
            next.add(text.get("next.undecided"));
        }
        if (closedOn != null) {
            next.add(text.get("next.closed", text.date(closedOn)));
        } else if (nextStep != null) {
            next.add(text.get("next.step", text.date(nextStep)));
        }
        next.add(text.get("next.ask"));
        return next;
    }

    /** Nobody is told that we go on asking where we do not. */
    private String owed() {
        if (outOfReach) {
            return "next.outOfReach";
        }
        return closedOn == null ? "next.owed" : "next.owedClosed";
    }

    private static boolean isSome(BigDecimal amount) {
        return amount.signum() > 0;
    }
}
