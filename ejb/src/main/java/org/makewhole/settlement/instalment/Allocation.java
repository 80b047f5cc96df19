package org.makewhole.settlement.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which payments are met by what was received, in the order in which they are due.
 *
 * @param met for each payment that is due, in the order given
 * @param left what was received beyond all of them; never negative
 */
public record Allocation(List<Met> met, BigDecimal left) {

    /**
     * @param amount what of the payment is met
     * @param on the day on which the last of it was received; null while something is missing
     */
    public record Met(BigDecimal amount, LocalDate on) {}

    /** What was received on a day; negative when more was taken back than received. */
    public record Receipt(LocalDate on, BigDecimal amount) {}

    /**
     * Gives what was received to what is due.
     *
     * @param before what of it meets nothing, because it was received before
     * @param receipts by their days
     * @param due the amounts, in the order in which they are met
     */
    public static Allocation of(BigDecimal before, List<Receipt> receipts, List<BigDecimal> due) {
        BigDecimal received =
                receipts.stream().map(Receipt::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = received.subtract(before).max(BigDecimal.ZERO);
        BigDecimal reached = before.max(BigDecimal.ZERO);
        List<Met> met = new ArrayList<>();
        for (BigDecimal amount : due) {
            BigDecimal part = rest.min(amount);
            rest = rest.subtract(part);
            reached = reached.add(amount);
            met.add(new Met(part, part.compareTo(amount) == 0 ? dayOf(reached, receipts) : null));
        }
        return new Allocation(List.copyOf(met), rest);
    }

    /** The first day from which on so much had been received for good. */
    private static LocalDate dayOf(BigDecimal wanted, List<Receipt> receipts) {
        LocalDate day = null;
        BigDecimal sum = BigDecimal.ZERO;
        for (Receipt receipt : receipts) {
            boolean reached = sum.compareTo(wanted) >= 0;
            sum = sum.add(receipt.amount());
            if (sum.compareTo(wanted) < 0) {
                day = null;
            } else if (!reached || day == null) {
                day = receipt.on();
            }
        }
        return day;
    }
}
