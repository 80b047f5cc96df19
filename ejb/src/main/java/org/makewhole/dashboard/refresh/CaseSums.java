package org.makewhole.dashboard.refresh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.remedy.MoneyStage;

/** The money of one case, or of one violation in it, and when the first of it arrived. */
final class CaseSums {
    private final Map<MoneyStage, BigDecimal> amounts = new EnumMap<>(MoneyStage.class);
    private LocalDate firstPayment;

    void add(CaseLine.Posting posting) {
        amounts.merge(posting.stage(), posting.amount(), BigDecimal::add);
        if (posting.isPayment()) {
            noteFirst(posting.effectiveOn());
        }
    }

    void add(CaseSums part) {
        part.amounts.forEach((stage, amount) -> amounts.merge(stage, amount, BigDecimal::add));
        if (part.firstPayment != null) {
            noteFirst(part.firstPayment);
        }
    }

    private void noteFirst(LocalDate day) {
        if (firstPayment == null || day.isBefore(firstPayment)) {
            firstPayment = day;
        }
    }

    BigDecimal at(MoneyStage stage) {
        return amounts.getOrDefault(stage, BigDecimal.ZERO);
    }

    /** The day of the first payment that still stands, or null. */
    LocalDate firstPayment() {
        return firstPayment;
    }

    boolean holdsMoney() {
        return amounts.values().stream().anyMatch(amount -> amount.signum() != 0);
    }
}
