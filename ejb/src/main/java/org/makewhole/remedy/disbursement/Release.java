package org.makewhole.remedy.disbursement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a payout goes out.
 *
 * @param on the day it is handed over or sent
 * @param reference number of the cheque or transfer, or null
 */
public record Release(
        @NotNull PayoutMeans means,
        @NotNull LocalDate on,
        @Size(max = REFERENCE_LENGTH) String reference) {
    public static final int REFERENCE_LENGTH = 120;

    String referenceOrNull() {
        return reference == null || reference.isBlank() ? null : reference.strip();
    }
}
