package org.makewhole.remedy.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a payment would be divided by the order of the law.
 *
 * @param payment with its version
 * @param rest what is due to nobody and stays in the trust account
 */
public record AllocationProposal(
        PaymentRow payment, AllocationOrder order, List<AllocationLine> lines, BigDecimal rest)
        implements Serializable {}
