package org.makewhole.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.dashboard.Dashboard;
import org.makewhole.dashboard.DashboardService;
import org.makewhole.dashboard.Figures;
import org.makewhole.web.shared.ViewerBacking;

/** The dashboard as the page shows it. */
@Named
@RequestScoped
public class DashboardBacking {

    @Inject private DashboardService dashboards;
    @Inject private DashboardRequest request;
    @Inject private ViewerBacking viewer;

    private Dashboard dashboard;
    private DashboardWords words;
    private DashboardCharts charts;
    private List<FigureRow> months;
    private List<FigureRow> violations;

    /** Reads the figures that the link asks for. */
    public void load() {
        words = new DashboardWords(Locale.forLanguageTag(viewer.getLanguageTag()));
        charts = new DashboardCharts(words);
        dashboard = dashboards.show(request.query());
        months =
                dashboard.months().stream()
                        .map(m -> new FigureRow(words.month(m.month()), m.opened(), m.received()))
                        .toList();
        violations = rows(dashboard.violations(), words::violation);
    }

    private static <K> List<FigureRow> rows(Map<K, Figures> groups, Function<K, String> name) {
        return groups.entrySet().stream()
                .map(group -> new FigureRow(name.apply(group.getKey()), group.getValue()))
                .toList();
    }

    public Dashboard getDashboard() {
        return dashboard;
    }

    /**
     * Whether there is anything to show; {@code empty} is a word of the expression language.
     * Nothing is read when a form of the frame around the figures is sent (sign out, language): the
     * page is not shown again then.
     */
    public boolean isFilled() {
        return dashboard != null && !dashboard.isEmpty();
    }

    /** Sums under the tables whose rows add up to it. */
    public FigureRow getTotal() {
        return new FigureRow(
                words.label("section.total"), dashboard.totals(), dashboard.received());
    }

    public List<FigureRow> getMonths() {
        return months;
    }

    public List<FigureRow> getViolations() {
        return violations;
    }

    public List<FigureRow> getSectors() {
        return rows(dashboard.sectors(), words::sector);
    }

    public List<FigureRow> getOrganizations() {
        return rows(dashboard.organizations(), organization -> organization.name());
    }

    public PeriodChoice[] getPeriods() {
        return PeriodChoice.values();
    }

    /** The months covered, in words. */
    public String getPeriodText() {
        return words.period(dashboard.shown().period());
    }

    /** The codes of the countries to choose from, by name. */
    public List<String> getCountries() {
        if (dashboard == null) {
            return List.of();
        }
        return dashboard.choices().countries().stream()
                .sorted(Comparator.comparing(words::country, Collator.getInstance(locale())))
                .toList();
    }

    private Locale locale() {
        return Locale.forLanguageTag(viewer.getLanguageTag());
    }

    public String country(String code) {
        return words.country(code);
    }

    /** The codes of the currencies to choose from, the most cases first. */
    public List<String> getCurrencies() {
        return dashboard == null
                ? List.of()
                : List.copyOf(dashboard.choices().currencies().keySet());
    }

    /** Code of the currency of every amount on the page. */
    public String getCurrency() {
        return dashboard.shown().currency();
    }

    /** A currency to choose, with the number of its cases. */
    public String currencyText(String code) {
        return words.currency(code, dashboard.choices().currencies().get(code));
    }

    public String number(long number) {
        return words.number(number);
    }

    /** The recovery rate, or a dash. */
    public String rate(Figures figures) {
        return words.rate(figures.findRecoveryRate());
    }

    /** The median of days to the first payment, or a dash. */
    public String days(Figures figures) {
        return words.days(figures.findMedianDays());
    }

    /** How many cases the median is made of. */
    public String getMedianNote() {
        return words.text("median.note", dashboard.totals().delays().cases());
    }

    public String getCasesChart() {
        return charts.cases(months);
    }

    public String getMoneyChart() {
        return charts.money(months);
    }

    public String getViolationsChart() {
        return charts.violations(violations);
    }
}
