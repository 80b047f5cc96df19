package org.makewhole.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.dashboard.DashboardTables.Holding;

class DashboardChoicesTest {
    private static final List<Holding> HOLDINGS =
            List.of(
                    new Holding(1, "US", "USD", 10),
                    new Holding(1, "MX", "MXN", 8),
                    new Holding(2, "MX", "MXN", 7),
                    new Holding(2, "MX", "USD", 1));

    private static DashboardChoices choices(String country, Integer organizationId) {
        return choices(country, organizationId, 1);
    }

    private static DashboardChoices choices(String country, Integer organizationId, int smallest) {
        DashboardQuery query =
                new DashboardQuery(DashboardPeriod.all(), country, null, organizationId, null);
        return DashboardChoices.of(query, List.of(), HOLDINGS, smallest);
    }

    @Test
    void whatHoldsTooFewCasesIsNotOffered() {
        assertEquals(List.of("MX"), choices(null, null, 11).countries());
        assertEquals(
                List.of("MXN", "USD"), List.copyOf(choices(null, null, 11).currencies().keySet()));
        assertEquals(List.of(), List.copyOf(choices("MX", 2, 11).currencies().keySet()));
    }

    @Test
    void theCurrencyWithMostCasesStandsFirst() {
        assertEquals(List.of("MXN", "USD"), List.copyOf(choices(null, null).currencies().keySet()));
        assertEquals(15L, choices(null, null).currencies().get("MXN"));
        assertEquals("USD", choices(null, 1).currency(null, "EUR"));
        assertEquals("MXN", choices("MX", null).currency(null, "EUR"));
    }

    @Test
    void anIdleCurrencyGivesWay() {
        assertEquals("USD", choices("US", null).currency("MXN", "EUR"));
        assertEquals("USD", choices("MX", 2).currency("USD", "EUR"));
    }

    @Test
    void withoutCasesOnesOwnCurrencyStands() {
        assertEquals("EUR", choices("FR", null).currency("MXN", "EUR"));
    }

    @Test
    void countriesDoNotDependOnTheFilter() {
        assertEquals(List.of("MX", "US"), choices("US", 1).countries());
    }
}
