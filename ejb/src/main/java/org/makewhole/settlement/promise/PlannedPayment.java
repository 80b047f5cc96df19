package org.makewhole.settlement.promise;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment of a settlement.
 *
 * @param position its number in the plan, from 1; 0 for an increase on default
 * @param graceDays how many days after the due day it is not broken yet
 * @param ordered by a court or an authority, and not agreed
 */
public record PlannedPayment(
        Long settlementId,
        int position,
        LocalDate dueOn,
        int graceDays,
        BigDecimal amount,
        String currency,
        boolean ordered) {}
