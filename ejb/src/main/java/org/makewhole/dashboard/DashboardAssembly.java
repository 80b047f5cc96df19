package org.makewhole.dashboard;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.dashboard.DashboardTables.Grouping;
import org.makewhole.organization.OrganizationName;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;

/** Reads the figures of one query, all of them. */
final class DashboardAssembly {
    private final DashboardQuery shown;
    private final DashboardChoices choices;
    private final List<Integer> chosen;
    private final DashboardTables tables;
    private final DashboardScope cases;

    /**
     * @param chosen the organisations that are meant
     */
    DashboardAssembly(
            DashboardQuery shown,
            DashboardChoices choices,
            List<Integer> chosen,
            DashboardTables tables) {
        this.shown = shown;
        this.choices = choices;
        this.chosen = chosen;
        this.tables = tables;
        this.cases = scope().within("opened_month", shown.period());
    }

    private DashboardScope scope() {
        return new DashboardScope(chosen)
                .and("country", shown.country())
                .and("currency", shown.currency());
    }

    Dashboard dashboard() throws SQLException {
        Map<YearMonth, Figures> opened =
                keyed(Grouping.MONTH, day -> YearMonth.from(LocalDate.parse(day)));
        Map<YearMonth, BigDecimal> received =
                tables.received(scope().within("paid_month", shown.period()));
        Map<String, OrganizationName> names =
                choices.organizations().stream()
                        .collect(Collectors.toMap(name -> name.id().toString(), name -> name));
        return new Dashboard(
                shown,
                choices,
                tables.asOf(chosen),
                Optional.empty(),
                opened.values().stream().reduce(Figures.none(), Figures::plus),
                received.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                PeriodFigures.series(shown, opened, received),
                Optional.empty(),
                FigureTable.of(keyed(Grouping.VIOLATION, Violation::valueOf)),
                FigureTable.of(keyed(Grouping.SECTOR, Sector::valueOf)),
                FigureTable.of(keyed(Grouping.ORGANIZATION, names::get)));
    }

    private <K> Map<K, Figures> keyed(Grouping grouping, Function<String, K> key)
            throws SQLException {
        Map<K, Figures> keyed = new LinkedHashMap<>();
        tables.figures(grouping, cases)
                .forEach((group, figures) -> keyed.put(key.apply(group), figures));
        return keyed;
    }
}
