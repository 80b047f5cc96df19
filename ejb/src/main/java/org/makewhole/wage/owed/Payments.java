package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.employment.SpreadPayment;
import org.makewhole.wage.inforce.OwedPart;

/**
 * What was paid for each pay period. Where one payment is for days of several periods, what one of
 * them does not need of it is there for the others: nobody is owed for days whose pay was paid.
 */
final class Payments {

    private final List<BigDecimal> paid;

    private Payments(List<BigDecimal> paid) {
        this.paid = paid;
    }

    /**
     * @param parts what was earned, by period
     */
    static Payments of(ClaimInput claim, List<List<OwedPart>> parts) {
        List<BigDecimal> paid = new ArrayList<>(parts.size());
        for (PeriodRecord record : claim.records()) {
            paid.add(record.paid);
        }
        Payments payments = new Payments(paid);
        if (!claim.spread().isEmpty()) {
            List<BigDecimal> missing = new ArrayList<>(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                missing.add(earned(parts.get(i)).subtract(paid.get(i)));
            }
            for (SpreadPayment each : claim.spread()) {
                payments.move(each, missing);
            }
        }
        return payments;
    }

    /** What was paid for a period. */
    BigDecimal of(int period) {
        return paid.get(period);
    }

    private static BigDecimal earned(List<OwedPart> parts) {
        BigDecimal earned = BigDecimal.ZERO;
        for (OwedPart part : parts) {
            earned = part.isTaken() ? earned : earned.add(part.amount());
        }
        return earned;
    }

    /** Gives what periods have too much of a payment to those that have too little, in order. */
    private void move(SpreadPayment payment, List<BigDecimal> missing) {
        int end = payment.first() + payment.parts().size();
        int to = payment.first();
        for (int from = payment.first(); from < end; from++) {
            BigDecimal part = payment.parts().get(from - payment.first());
            BigDecimal left = missing.get(from).negate().min(part);
            while (left.signum() > 0 && to < end) {
                BigDecimal moved = missing.get(to).min(left);
                if (moved.signum() <= 0) {
                    to++;
                    continue;
                }
                give(missing, from, to, moved);
                left = left.subtract(moved);
            }
        }
    }

    private void give(List<BigDecimal> missing, int from, int to, BigDecimal moved) {
        missing.set(from, missing.get(from).add(moved));
        missing.set(to, missing.get(to).subtract(moved));
        paid.set(from, paid.get(from).subtract(moved));
        paid.set(to, paid.get(to).add(moved));
    }
}
