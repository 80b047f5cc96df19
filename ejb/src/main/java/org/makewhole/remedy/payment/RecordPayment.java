package org.makewhole.remedy.payment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The command to record a payment.
 *
 * @param amount as it was handed over
 * @param currency ISO 4217, of what was handed over
 * @param dueOn the day by which it should have come, or null
 * @param payer who handed it over, or null for the employer
 * @param reference number of the cheque or transfer, or null
 * @param evidenceId a file of the case that shows it, or null
 * @param requestKey makes a repeated request harmless
 */
public record RecordPayment(
        @NotNull PaymentMeans means,
        @NotNull @Digits(integer = 13, fraction = 3) BigDecimal amount,
        @NotNull @Size(min = 3, max = 3) String currency,
        @NotNull LocalDate receivedOn,
        LocalDate dueOn,
        @Size(max = PAYER_LENGTH) String payer,
        @Size(max = REFERENCE_LENGTH) String reference,
        @Size(max = NOTE_LENGTH) String note,
        Long evidenceId,
        @Size(max = 48) String requestKey) {
    public static final int PAYER_LENGTH = 200;
    public static final int REFERENCE_LENGTH = 120;
    public static final int NOTE_LENGTH = 300;

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
