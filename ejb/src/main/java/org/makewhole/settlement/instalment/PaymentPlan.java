package org.makewhole.settlement.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.makewhole.settlement.DuePayment;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.Part;

/** Equal payments at even distances. */
public final class PaymentPlan {

    /** How far apart payments are. */
    public enum Every {
        WEEK,
        TWO_WEEKS,
        MONTH;

        /** The day of a payment, counted from 0; the 31st is the last day of a shorter month. */
        LocalDate day(LocalDate first, int index) {
            return switch (this) {
                case WEEK -> first.plusWeeks(index);
                case TWO_WEEKS -> first.plusWeeks(2L * index);
                case MONTH -> first.plusMonths(index);
            };
        }
    }

    private PaymentPlan() {}

    /**
     * Divides a sum into equal payments; what rounding leaves is paid with the first ones.
     *
     * @param decimals of the currency
     * @param count at least 1
     * @throws org.makewhole.shared.error.BusinessException {@code amountTooFine}
     */
    public static List<DuePayment> equal(
            BigDecimal total, int decimals, int count, LocalDate first, Every every) {
        List<Part> parts = Collections.nCopies(count, new Part(null, BigDecimal.ONE));
        Distribution divided = Distribution.proportional(total, decimals, parts);
        List<DuePayment> payments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            payments.add(new DuePayment(every.day(first, i), divided.shares().get(i).amount()));
        }
        return payments;
    }
}
