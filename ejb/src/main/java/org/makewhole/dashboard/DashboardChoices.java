package org.makewhole.dashboard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.makewhole.dashboard.DashboardTables.Holding;
import org.makewhole.organization.OrganizationName;

/**
 * What the filters offer.
 *
 * @param countries ISO 3166-1 alpha-2 of all cases that the caller's dashboard covers
 * @param currencies ISO 4217 with the number of cases under the chosen country and organisation,
 *     the most cases first
 * @param organizations the caller's own and those that report to it
 */
public record DashboardChoices(
        List<String> countries,
        Map<String, Long> currencies,
        List<OrganizationName> organizations) {

    /**
     * What there is to choose.
     *
     * @param smallest number of cases with which a country or currency is offered
     */
    static DashboardChoices of(
            DashboardQuery query,
            List<OrganizationName> visible,
            List<Holding> holdings,
            int smallest) {
        Map<String, Long> cases = new TreeMap<>();
        holdings.stream()
                .filter(holding -> query.covers(holding.organizationId(), holding.country()))
                .forEach(holding -> cases.merge(holding.currency(), holding.cases(), Long::sum));
        Map<String, Long> currencies = new LinkedHashMap<>();
        cases.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> currencies.put(entry.getKey(), entry.getValue()));
        currencies.values().removeIf(count -> count < smallest);
        Map<String, Long> placed = new TreeMap<>();
        holdings.forEach(holding -> placed.merge(holding.country(), holding.cases(), Long::sum));
        placed.values().removeIf(count -> count < smallest);
        List<String> countries = List.copyOf(placed.keySet());
        return new DashboardChoices(countries, currencies, visible);
    }

    /** The currency asked for if it has cases, else the one with most of them, else one's own. */
    String currency(String asked, String own) {
        return asked != null && currencies.containsKey(asked)
                ? asked
                : currencies.keySet().stream().findFirst().orElse(own);
    }
}
