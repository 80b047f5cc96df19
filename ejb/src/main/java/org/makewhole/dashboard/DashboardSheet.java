package org.makewhole.dashboard;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.makewhole.dashboard.disclosure.Measure;
import org.makewhole.organization.OrganizationName;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.shared.spreadsheet.TableWriter;

/**
 * Lays a dashboard out as one table: a row per figure group, with the section it belongs to in the
 * first column, so that a spreadsheet can filter it. What was asked for stands in the last rows.
 */
final class DashboardSheet {
    private static final List<String> COLUMNS =
            List.of(
                    "section",
                    "item",
                    "currency",
                    "cases",
                    "claimed",
                    "computed",
                    "awarded",
                    "agreed",
                    "paid",
                    "received",
                    "recoveryRate",
                    "casesPaid",
                    "medianDays");

    private final Dashboard dashboard;
    private final DashboardWording words;
    private final TableWriter out;

    DashboardSheet(Dashboard dashboard, DashboardWording words, TableWriter out) {
        this.dashboard = dashboard;
        this.words = words;
        this.out = out;
    }

    void write() throws IOException {
        out.row(COLUMNS.stream().map(column -> words.label("column." + column)).toList());
        row("total", words.label("section.total"), dashboard.totals(), dashboard.received());
        for (PeriodFigures one : dashboard.periods()) {
            row("months", one.period().toString(), one.opened(), one.received());
        }
        if (dashboard.findOtherPeriods().isPresent()) {
            PeriodFigures others = dashboard.findOtherPeriods().get();
            row("months", words.label("rest"), others.opened(), others.received());
        }
        table("violations", dashboard.violations(), words::violation);
        table("sectors", dashboard.sectors(), words::sector);
        table("organizations", dashboard.organizations(), OrganizationName::name);
        about();
    }

    private <K> void table(String section, FigureTable<K> table, Function<K, String> name)
            throws IOException {
        for (var entry : table.rows().entrySet()) {
            row(section, name.apply(entry.getKey()), entry.getValue(), null);
        }
        if (table.findRest().isPresent()) {
            row(section, words.label("rest"), table.findRest().get(), null);
        }
    }

    private void row(String section, String item, Figures figures, BigDecimal received)
            throws IOException {
        List<Object> cells = new ArrayList<>();
        cells.add(words.label("section." + section));
        cells.add(item);
        cells.add(dashboard.shown().currency());
        cells.add(told(figures, Measure.CASES, figures.cases()));
        for (MoneyStage stage : MoneyStage.values()) {
            cells.add(told(figures, Measure.of(stage), rounded(figures.money().at(stage))));
        }
        cells.add(received == null ? null : rounded(received));
        cells.add(figures.findRecoveryRate().orElse(null));
        cells.add(dashboard.isGuarded() ? null : figures.delays().cases());
        cells.add(figures.findMedianDays().orElse(null));
        out.row(cells);
    }

    private static Object told(Figures figures, Measure measure, Object value) {
        return figures.withheld().contains(measure) ? null : value;
    }

    private BigDecimal rounded(BigDecimal amount) {
        int decimals =
                Currency.getInstance(dashboard.shown().currency()).getDefaultFractionDigits();
        return amount.setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
    }

    private void about() throws IOException {
        DashboardQuery shown = dashboard.shown();
        String all = words.label("all");
        about("period", shown.period().toString());
        about("country", shown.country() == null ? all : words.country(shown.country()));
        about("organization", chosenOrganization(all));
        if (dashboard.isGuarded()) {
            about("withheld", words.withheld(dashboard.findThreshold().orElseThrow()));
        }
        about("asOf", dashboard.asOf() == null ? null : dashboard.asOf().toString());
    }

    private String chosenOrganization(String all) {
        return dashboard.choices().organizations().stream()
                .filter(name -> name.id().equals(dashboard.shown().organizationId()))
                .map(OrganizationName::name)
                .findFirst()
                .orElse(all);
    }

    private void about(String key, String value) throws IOException {
        out.row(Arrays.asList(words.label("section.about"), words.label("about." + key), value));
    }
}
