package org.makewhole.account.setup;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The person who sets the platform up.
 *
 * @param language BCP 47 tag
 */
public record FirstAdministrator(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 120) String displayName,
        @NotNull String password,
        @NotBlank String language) {}
