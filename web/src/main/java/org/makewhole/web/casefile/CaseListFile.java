package org.makewhole.web.casefile;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseCursor;
import org.makewhole.casefile.CaseRow;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.caselist.ListedCase;
import org.makewhole.remedy.caselist.ListedCases;
import org.makewhole.remedy.outcome.OutcomeRow;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.web.shared.Texts;

/**
 * The list of cases as a table: our words, the register's own beside them, and the money by stage
 * and what it is for.
 */
final class CaseListFile {
    private static final String BUNDLE = "casefileText";
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "register",
                    "reference",
                    "status",
                    "registerWords",
                    "outcome",
                    "outcomeOn",
                    "claimant",
                    "respondent",
                    "country",
                    "opened",
                    "closed",
                    "currency");

    private final TableWriter table;

    CaseListFile(TableWriter table) {
        this.table = table;
    }

    /**
     * @param portions gives the portion after a place in the list
     */
    void write(Function<Optional<CaseCursor>, ListedCases> portions) throws IOException {
        table.row(header());
        Optional<CaseCursor> after = Optional.empty();
        do {
            ListedCases portion = portions.apply(after);
            for (ListedCase one : portion.cases()) {
                table.row(row(one));
            }
            after = portion.after();
        } while (after.isPresent());
    }

    private static List<String> header() {
        List<String> header =
                new ArrayList<>(
                        COLUMNS.stream().map(c -> Texts.get(BUNDLE, "export." + c)).toList());
        for (MoneyStage stage : MoneyStage.values()) {
            for (MoneyComponent component : MoneyComponent.values()) {
                header.add(
                        Texts.get("sharedText", "stage." + stage)
                                + ": "
                                + Texts.get("paymentText", "component." + component));
            }
        }
        return header;
    }

    private static List<Object> row(ListedCase one) {
        CaseRow row = one.row();
        OutcomeRow outcome = one.outcome();
        List<Object> cells = new ArrayList<>();
        cells.add(row.number());
        cells.add(one.caseFile().getSource());
        cells.add(one.caseFile().getExternalReference());
        cells.add(Texts.get(BUNDLE, "status." + row.status()));
        cells.add(one.registerWords());
        cells.add(
                outcome == null
                        ? null
                        : Texts.get("remedyText", "outcomeKind." + outcome.outcome()));
        cells.add(outcome == null ? null : outcome.on());
        cells.add(row.claimant());
        cells.add(row.respondent());
        cells.add(row.country());
        cells.add(row.openedOn());
        cells.add(one.caseFile().getClosedOn());
        cells.add(row.currency());
        int decimals = Currency.getInstance(row.currency()).getDefaultFractionDigits();
        Stream.of(MoneyStage.values())
                .flatMap(
                        stage ->
                                Stream.of(MoneyComponent.values())
                                        .map(component -> one.amount(stage, component)))
                .forEach(amount -> cells.add(shown(amount, decimals)));
        return cells;
    }

    /** With the decimals of the currency, and more only where more was posted. */
    private static BigDecimal shown(BigDecimal amount, int decimals) {
        if (amount == null) {
            return null;
        }
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < decimals ? bare.setScale(decimals) : bare;
    }
}
