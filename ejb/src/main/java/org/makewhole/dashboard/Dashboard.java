package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.makewhole.dashboard.disclosure.Measure;
import org.makewhole.organization.OrganizationName;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/**
 * Everything that the page and its exports show, read at one moment.
 *
 * <p>A case with two violations stands under both, so that the rows by violation add up to more
 * cases than the total; every other table adds up to it.
 *
 * @param shown the query, with the currency and the period that were chosen for it
 * @param asOf when the oldest of these figures was derived from the cases; null when none was yet
 * @param findThreshold the smallest number of cases that is shown; empty for whoever may see the
 *     cases, from whom nothing is withheld
 * @param received what was paid in the period, whenever the cases were opened; null where withheld
 * @param periods months, quarters or years in order, without gaps but where figures are withheld
 * @param violations by number of cases
 * @param sectors by number of cases
 * @param organizations by number of cases
 */
public record Dashboard(
        DashboardQuery shown,
        DashboardChoices choices,
        Instant asOf,
        Optional<Integer> findThreshold,
        Figures totals,
        BigDecimal received,
        List<PeriodFigures> periods,
        Optional<PeriodFigures> findOtherPeriods,
        FigureTable<Violation> violations,
        FigureTable<Sector> sectors,
        FigureTable<OrganizationName> organizations) {

    /** No case and no payment in the chosen months. */
    public boolean isEmpty() {
        return periods.isEmpty() && findOtherPeriods.isEmpty();
    }

    /** Whether the reader may not see the cases, so that small figures are withheld. */
    public boolean isGuarded() {
        return findThreshold.isPresent();
    }

    /** Whether there are too few cases, or none, to show any figure of them. */
    public boolean isWithheld() {
        return totals.withheld().contains(Measure.CASES);
    }

    /** Whether the cases of at least half of the periods are told. */
    boolean isMostlyShown() {
        long told = periods.stream().filter(PeriodFigures::isShown).count();
        return told > 0 && 2 * told >= periods.size();
    }

    /** Whether what was received is told by period: where figures are withheld, by year only. */
    public boolean isReceivedByPeriod() {
        return !isGuarded() || shown.grain() == DashboardGrain.YEAR;
    }
}
