package org.makewhole.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A consent as it is written down.
 *
 * @param thisCaseOnly false: it is for every case of the worker
 * @param recipientId the account of one guest, or null for whoever serves the purpose
 * @param recipient in words: as the worker was told
 * @param lastDay null where it ends with the matter itself
 * @param evidence where the form lies, who was there; may be empty
 */
public record GiveConsent(
        @NotNull ConsentPurpose purpose,
        @NotNull ConsentExtent extent,
        boolean thisCaseOnly,
        Long recipientId,
        @NotBlank @Size(max = Consent.RECIPIENT_LENGTH) String recipient,
        @NotNull GivenHow givenHow,
        @NotNull LocalDate givenOn,
        LocalDate lastDay,
        @Size(max = Consent.EVIDENCE_LENGTH) String evidence) {}
