package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.util.List;

/**
 * A payment for days of several pay periods, as it was spread over them.
 *
 * @param first number of the first period
 * @param parts what each period has of it, from that one on; they add up to the payment
 */
public record SpreadPayment(int first, List<BigDecimal> parts) {

    public SpreadPayment {
        parts = List.copyOf(parts);
    }
}
