package org.makewhole.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an administrator can change of an organisation. Its code stays: it begins the numbers of the
 * cases that are there.
 *
 * @param version of the organisation that the person saw
 * @param country ISO 3166-1 alpha-2, proposed for new cases
 * @param currency ISO 4217, proposed for new cases
 * @param timeZone IANA name of the zone in which business dates are meant
 */
public record ChangeOrganization(
        int version,
        @NotBlank @Size(max = 120) String name,
        @NotNull OrganizationKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank String timeZone) {}
