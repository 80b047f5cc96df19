package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.makewhole.organization.OrganizationName;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/**
 * Everything that the page and its exports show, read at one moment.
 *
 * <p>A case with two violations stands under both, so that the rows by violation add up to more
 * cases than the total; every other table adds up to it.
 *
 * @param shown the query, with the currency that was chosen for it
 * @param asOf when the oldest of these figures was derived from the cases; null when none was yet
 * @param months in order, without gaps
 * @param violations by number of cases
 * @param sectors by number of cases
 * @param organizations by number of cases
 */
public record Dashboard(
        DashboardQuery shown,
        DashboardChoices choices,
        Instant asOf,
        Figures totals,
        List<MonthFigures> months,
        Map<Violation, Figures> violations,
        Map<Sector, Figures> sectors,
        Map<OrganizationName, Figures> organizations) {

    /** No case and no payment in the chosen months. */
    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** What was paid in the chosen months, whenever the cases were opened. */
    public BigDecimal received() {
        return months.stream().map(MonthFigures::received).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
