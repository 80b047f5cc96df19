package org.makewhole.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AmountsOwed.Award;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.Payday;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.wage.Violation;

/**
 * The tables of a statement as rows of cells, for spreadsheets and CSV alike. A cell is a text, a
 * {@link BigDecimal}, a {@link LocalDate} or null; the first row is the heading.
 */
final class StatementRecords {

    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final AmountsOwed owed;

    StatementRecords(StatementOfAmountsOwed statement, StatementText text) {
        this.statement = statement;
        this.text = text;
        this.owed = statement.owed();
    }

    /** One row for each amount owed. */
    List<List<Object>> lines() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                heads(
                        "column.week",
                        "column.payday",
                        "column.violation",
                        "column.rule",
                        "column.formula",
                        "column.citation",
                        "column.verified",
                        "column.due",
                        "column.credited",
                        "column.amount",
                        "column.interest"));
        for (Line line : owed.lines()) {
            rows.add(
                    row(
                            line.week(),
                            line.dueOn(),
                            text.violation(line.violation()),
                            statement.ruleTitle(line),
                            text.formula(line.formula()),
                            line.citation(),
                            text.get(line.verified() ? "yes" : "no"),
                            line.earned(),
                            line.credited(),
                            line.amount(),
                            line.interest()));
        }
        return rows;
    }

    /** One row for each week. */
    List<List<Object>> weeks() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                heads(
                        "column.week",
                        "column.payday",
                        "column.hours",
                        "column.estimate",
                        "column.due",
                        "column.paid",
                        "column.shortfall",
                        "column.excess"));
        for (Week week : owed.weeks()) {
            rows.add(
                    row(
                            week.week(),
                            week.dueOn(),
                            week.hours(),
                            text.get(week.estimated() ? "yes" : "no"),
                            week.earned(),
                            week.paid(),
                            week.shortfall(),
                            week.excess()));
        }
        return rows;
    }

    /** One row for each sum of damages and each penalty. */
    List<List<Object>> awards() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                heads(
                        "column.award",
                        "column.payday",
                        "column.formula",
                        "column.citation",
                        "column.verified",
                        "column.amount"));
        for (Award award : owed.awards()) {
            rows.add(
                    row(
                            text.get("award." + award.kind()),
                            award.dueOn(),
                            award.formula() == null ? null : text.formula(award.formula()),
                            award.citation(),
                            text.get(award.verified() ? "yes" : "no"),
                            award.amount()));
        }
        return rows;
    }

    /** One row for each payday and forum. */
    List<List<Object>> limitation() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                heads(
                        "column.payday",
                        "column.forum",
                        "column.last.day",
                        "column.state",
                        "column.amount"));
        for (Payday payday : owed.limitation()) {
            rows.add(
                    row(
                            payday.dueOn(),
                            ForumNames.of(payday.forum(), statement.locale()),
                            payday.lastDay(),
                            payday.state() == null ? null : text.get("state." + payday.state()),
                            payday.amount()));
        }
        return rows;
    }

    /** One row for each piece of evidence that is missing. */
    List<List<Object>> gaps() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heads("column.week", "column.missing"));
        owed.gaps().forEach(gap -> rows.add(row(gap.week(), text.get("missing." + gap.missing()))));
        return rows;
    }

    /** Labels with the sums, in the order in which a reader adds them up. */
    List<List<Object>> sums() {
        List<List<Object>> rows = new ArrayList<>();
        for (Map.Entry<Violation, BigDecimal> each : owed.subtotals().entrySet()) {
            rows.add(row(text.violation(each.getKey()), each.getValue()));
        }
        rows.add(row(text.get("wages"), owed.sums().wages()));
        rows.add(row(text.get("damages"), owed.sums().damages()));
        rows.add(row(text.get("penalties"), owed.sums().penalties()));
        rows.add(
                row(
                        text.interest(statement.question().facts().interestTo()),
                        owed.sums().interest()));
        rows.add(row(text.get("total"), owed.sums().total()));
        if (owed.sums().isRange()) {
            rows.add(row(text.get("range.low"), owed.sums().low()));
            rows.add(row(text.get("range.high"), owed.sums().high()));
        }
        rows.add(row(text.get("earned"), owed.sums().earned()));
        rows.add(row(text.get("paid"), owed.sums().paid()));
        rows.add(row(text.get("excess"), owed.sums().excess()));
        return rows;
    }

    /** What is claimed and what was computed. */
    List<List<Object>> comparison() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heads("column.violation", "stage.claimed", "stage.computed", "column.difference"));
        statement
                .comparison()
                .forEach(
                        each ->
                                rows.add(
                                        row(
                                                text.violation(each.violation()),
                                                each.claimed(),
                                                each.computed(),
                                                each.difference())));
        return rows;
    }

    /** What can be claimed in each forum. */
    List<List<Object>> forums() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(heads("column.forum", "column.in.time", "column.barred"));
        statement
                .forums()
                .forEach(each -> rows.add(row(each.forum(), each.inTime(), each.barred())));
        return rows;
    }

    /** Who and what it is about, label and text. */
    List<List<Object>> facts() {
        StatementHeading heading = statement.heading();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(text.get("label.organization"), heading.organization()));
        rows.add(row(text.get("label.case"), heading.caseNumber()));
        rows.add(row(text.get("label.claimant"), heading.claimant()));
        rows.add(row(text.get("label.respondent"), heading.respondent()));
        rows.add(row(text.get("label.place"), text.place(statement.question().jurisdiction())));
        statement
                .question()
                .facts()
                .terms()
                .forEach(terms -> rows.add(row(text.get("label.pay"), text.agreed(terms))));
        rows.add(row(text.get("label.rules"), owed.packId() + " " + owed.packVersion()));
        rows.add(row(text.get("label.currency"), owed.currency().getCurrencyCode()));
        rows.add(row(text.get("label.prepared.by"), heading.preparedBy()));
        rows.add(row(text.get("label.prepared.on"), heading.preparedOn()));
        return rows;
    }

    private List<Object> heads(String... keys) {
        return new ArrayList<>(Arrays.stream(keys).map(text::get).toList());
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** Whether a table has more than its heading. */
    static boolean isWorthwhile(Collection<?> rows) {
        return rows.size() > 1;
    }
}
