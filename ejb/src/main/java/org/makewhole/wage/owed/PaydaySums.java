package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.award.Forum;
import org.makewhole.wage.award.LimitationState;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.number.Decimals;

/**
 * What is owed by payday, and until when it can be claimed. Lines of a claim come in the order of
 * their paydays but for a few, so that a sum mostly goes to the last day or behind it.
 */
final class PaydaySums {

    /** What is owed on a day. */
    private static final class Sum {

        private final LocalDate dueOn;
        private BigDecimal amount;

        Sum(LocalDate dueOn, BigDecimal amount) {
            this.dueOn = dueOn;
            this.amount = amount;
        }
    }

    private final List<Sum> sums;

    /**
     * @param paydays about how many there are
     */
    PaydaySums(int paydays) {
        this.sums = new ArrayList<>(paydays);
    }

    void add(LocalDate dueOn, BigDecimal amount) {
        int at = sums.size();
        while (at > 0 && sums.get(at - 1).dueOn.isAfter(dueOn)) {
            at--;
        }
        Sum before = at == 0 ? null : sums.get(at - 1);
        if (before != null && before.dueOn.equals(dueOn)) {
            before.amount = Decimals.plus(before.amount, amount);
        } else {
            sums.add(at, new Sum(dueOn, amount));
        }
    }

    /** The paydays in each forum, by time. */
    List<Owed.Payday> limitation(ClaimInput claim, ClaimRules rules) {
        List<Owed.Payday> limitation = new ArrayList<>(sums.size());
        for (Sum due : sums) {
            for (Forum forum : rules.forums(due.dueOn)) {
                LocalDate last =
                        forum.findLastDay(due.dueOn, claim.employmentEnd(), claim.wilful())
                                .orElse(null);
                limitation.add(
                        new Owed.Payday(
                                due.dueOn,
                                forum.name(),
                                due.amount,
                                last,
                                claim.asOf() == null
                                        ? null
                                        : LimitationState.on(claim.asOf(), last)));
            }
        }
        return limitation;
    }
}
