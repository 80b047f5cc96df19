package org.makewhole.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Where the work was done, whose law is applied and in what money it is counted.
 *
 * @param country ISO 3166-1 alpha-2
 * @param jurisdiction ISO 3166-1 or 3166-2
 * @param currency ISO 4217
 */
public record Place(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?") String jurisdiction,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
