package org.makewhole.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person whom the administrator adds to the organisation.
 *
 * @param displayName how the organisation calls them
 * @param language BCP 47 tag in which they will first see the pages
 */
public record NewMember(
        @NotBlank @Size(max = 120) String displayName,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull Role role,
        @NotBlank @Size(max = 8) String language) {}
