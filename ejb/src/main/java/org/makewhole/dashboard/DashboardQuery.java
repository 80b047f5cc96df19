package org.makewhole.dashboard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What a person wants to see.
 *
 * @param country ISO 3166-1 alpha-2; null for all
 * @param currency ISO 4217; null for the one with most cases
 * @param organizationId null for all that the caller may see
 * @param grain null for the one that suits the period and, where figures are withheld, shows most
 */
public record DashboardQuery(
        @NotNull DashboardPeriod period,
        @Pattern(regexp = "[A-Z]{2}") String country,
        @Pattern(regexp = "[A-Z]{3}") String currency,
        Integer organizationId,
        DashboardGrain grain) {

    DashboardQuery in(String otherCurrency) {
        return new DashboardQuery(period, country, otherCurrency, organizationId, grain);
    }

    DashboardQuery during(DashboardPeriod otherPeriod) {
        return new DashboardQuery(otherPeriod, country, currency, organizationId, grain);
    }

    DashboardQuery by(DashboardGrain otherGrain) {
        return new DashboardQuery(period, country, currency, organizationId, otherGrain);
    }

    /** The same with a grain that suits its period, where none was asked for. */
    DashboardQuery grained() {
        return grain == null ? by(DashboardGrain.suiting(period)) : this;
    }

    /** Whether cases of this organisation in this country are meant. */
    boolean covers(Integer organization, String placedIn) {
        return (organizationId == null || organizationId.equals(organization))
                && (country == null || country.equals(placedIn));
    }
}
