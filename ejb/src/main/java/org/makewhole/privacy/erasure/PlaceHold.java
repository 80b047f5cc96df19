package org.makewhole.privacy.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A legal hold as it is placed.
 *
 * @param wholePerson for every case of the worker, those that come later too
 * @param lastDay null until somebody releases it
 */
public record PlaceHold(
        boolean wholePerson,
        @NotBlank @Size(max = LegalHold.REASON_LENGTH) String reason,
        LocalDate lastDay) {}
