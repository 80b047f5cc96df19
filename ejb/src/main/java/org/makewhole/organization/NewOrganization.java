package org.makewhole.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is needed to found an organisation.
 *
 * @param code begins every case number
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217, proposed for new cases
 * @param timeZone IANA name of the zone in which business dates are meant
 */
public record NewOrganization(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2,8}") String code,
        @NotNull OrganizationKind kind,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank String timeZone) {}
