package org.makewhole.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.dashboard.Dashboard;
import org.makewhole.dashboard.DashboardGrain;
import org.makewhole.dashboard.DashboardService;
import org.makewhole.dashboard.FigureTable;
import org.makewhole.dashboard.Figures;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.web.shared.MoneyFormat;
import org.makewhole.web.shared.ViewerBacking;

/** The dashboard as the page shows it. */
@Named
@RequestScoped
public class DashboardBacking {

    @Inject private DashboardService dashboards;
    @Inject private DashboardRequest request;
    @Inject private OrganizationService organizations;
    @Inject private ViewerBacking viewer;

    private Dashboard dashboard;
    private DashboardWords words;
    private DashboardCharts charts;
    private List<FigureRow> periods;
    private List<FigureRow> violations;

    /** Reads the figures that the link asks for. */
    public void load() {
        words = new DashboardWords(Locale.forLanguageTag(viewer.getLanguageTag()));
        charts = new DashboardCharts(words);
        dashboard = dashboards.show(request.query());
        periods = new ArrayList<>();
        dashboard
                .periods()
                .forEach(
                        one ->
                                periods.add(
                                        new FigureRow(
                                                words.period(one.period()),
                                                one.opened(),
                                                one.received())));
        dashboard
                .findOtherPeriods()
                .ifPresent(
                        others ->
                                periods.add(
                                        new FigureRow(
                                                words.label("rest"),
                                                others.opened(),
                                                others.received())));
        violations = rows(dashboard.violations(), words::violation);
    }

    private <K> List<FigureRow> rows(FigureTable<K> table, Function<K, String> name) {
        List<FigureRow> rows = new ArrayList<>();
        table.rows()
                .forEach((group, figures) -> rows.add(new FigureRow(name.apply(group), figures)));
        table.findRest().ifPresent(rest -> rows.add(new FigureRow(words.label("rest"), rest)));
        return rows;
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
        return dashboard != null && !dashboard.isEmpty() && !dashboard.isWithheld();
    }

    /** Sums under the tables whose rows add up to it. */
    public FigureRow getTotal() {
        return new FigureRow(
                words.label("section.total"), dashboard.totals(), dashboard.received());
    }

    public List<FigureRow> getPeriods() {
        return periods;
    }

    /** Whether small figures are withheld from the reader. */
    public boolean isGuarded() {
        return dashboard != null && dashboard.isGuarded();
    }

    /** What is withheld, and why, in words. */
    public String getGuardText() {
        return words.withheld(dashboard.findThreshold().orElseThrow());
    }

    /** That there is nothing to show, and why. */
    public String getEmptyText() {
        return isGuarded()
                ? words.text("empty.guarded", dashboard.findThreshold().orElseThrow())
                : words.text("empty.text");
    }

    /** Whether no month, or quarter, is large enough to be told apart from the others. */
    public boolean isTooFine() {
        return isGuarded() && dashboard.periods().isEmpty();
    }

    /** By what the rows of the table by period are: a name of {@link DashboardGrain}. */
    public String getGrain() {
        return dashboard == null ? null : dashboard.shown().grain().name();
    }

    /** What the rows can be by: code by name. */
    public Map<String, String> getGrains() {
        Map<String, String> names = new LinkedHashMap<>();
        if (dashboard == null) {
            return names;
        }
        for (DashboardGrain grain : DashboardGrain.values()) {
            names.put(grain.name(), words.text("by." + grain));
        }
        return names;
    }

    /** What stands in the columns of the table by period, in words. */
    public String getPeriodNote() {
        return words.text("table.note." + getGrain()) + received("table.received");
    }

    /** What stands in the chart of money by period, in words. */
    public String getMoneyNote() {
        return words.text("money.note." + getGrain()) + received("money.received");
    }

    private String received(String key) {
        return dashboard.isReceivedByPeriod() ? words.text(key) : "";
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

    /** The periods to choose from: code by name. */
    public Map<String, String> getPeriodChoices() {
        if (dashboard == null) {
            return Map.of();
        }
        if (!isGuarded()) {
            return PeriodChoice.names(words);
        }
        return PeriodChoice.years(YearMonth.from(organizations.getOwn().today()), words);
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
        // Their number could tell of a case where the figures do not.
        return isGuarded()
                ? words.currency(code)
                : words.currency(code, dashboard.choices().currencies().get(code));
    }

    public String number(long number) {
        return words.number(number);
    }

    /** The number of cases, or that it is withheld. */
    public String cases(Figures figures) {
        return figures.shows("CASES") ? number(figures.cases()) : words.text("withheld");
    }

    /**
     * A sum of money without its currency, or that it is withheld.
     *
     * @param stage of {@link MoneyStage}
     */
    public String amount(Figures figures, String stage) {
        return figures.shows(stage)
                ? MoneyFormat.amount(figures.money().at(MoneyStage.valueOf(stage)), getCurrency())
                : words.text("withheld");
    }

    /** What was received, without its currency, or that it is withheld. */
    public String received(FigureRow row) {
        return row.received() == null
                ? words.text("withheld")
                : MoneyFormat.amount(row.received(), getCurrency());
    }

    /** What was received in the whole period, or that it is withheld. */
    public String getReceived() {
        return dashboard.received() == null
                ? words.text("withheld")
                : MoneyFormat.money(dashboard.received(), getCurrency());
    }

    /** Nothing where a stage is shown; else that it is withheld. */
    public String stageNote(Figures figures, String stage) {
        return figures.shows(stage) ? "" : words.text("withheld");
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
        return isGuarded()
                ? words.text("median.note.guarded")
                : words.text("median.note", dashboard.totals().delays().cases());
    }

    public String getCasesChart() {
        return charts.cases(periods);
    }

    public String getMoneyChart() {
        return charts.money(periods, dashboard.isReceivedByPeriod());
    }

    public String getViolationsChart() {
        return charts.violations(violations);
    }
}
