package org.makewhole.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A consent is taken back.
 *
 * @param on the day on which it was said; it counts from now on in any case
 * @param reason nobody has to give one
 */
public record WithdrawConsent(
        @NotNull WithdrawnBy by,
        @NotNull LocalDate on,
        @Size(max = Consent.EVIDENCE_LENGTH) String reason) {}
