package org.makewhole.agreement.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.DraftAgreement;
import org.makewhole.agreement.NewArticle;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.shared.sealed.Spelling;
import org.makewhole.shared.spreadsheet.ReasonCode;
import org.makewhole.shared.spreadsheet.TableRow;

/** Reads articles and steps, and notes every row that cannot be one. */
final class AgreementSheet {
    private static final Set<String> ARTICLE = Set.of("", "article", "articulo", "clause");
    private static final Map<String, StepKind> STEPS =
            Map.of(
                    "step", StepKind.MEETING,
                    "paso", StepKind.MEETING,
                    "mediation", StepKind.MEDIATION,
                    "mediacion", StepKind.MEDIATION,
                    "arbitration", StepKind.ARBITRATION,
                    "arbitraje", StepKind.ARBITRATION);

    private static final int HEADER_ROW = 1;

    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> there;
    private final List<NewArticle> articles = new ArrayList<>();
    private final List<ProcedureStep> steps = new ArrayList<>();
    private final List<RefusedSheetRow> refused = new ArrayList<>();

    /**
     * @param header the names of the columns
     * @param numbersThere of the articles that the draft has
     */
    AgreementSheet(List<String> header, Collection<String> numbersThere) {
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            SheetColumn.of(header.get(i)).ifPresent(one -> columns.putIfAbsent(one, place));
        }
        there = numbersThere.stream().map(Spelling::of).collect(Collectors.toSet());
        for (SheetColumn column : SheetColumn.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                refuse(HEADER_ROW, column, SheetReason.COLUMN_MISSING);
            }
        }
    }

    /** Reads the rows; none of them where a column is missing. */
    void read(Iterator<TableRow> rows) {
        if (refused.isEmpty()) {
            rows.forEachRemaining(this::read);
        }
    }

    private void read(TableRow row) {
        int before = refused.size();
        row.problems()
                .forEach(
                        problem ->
                                refused.add(
                                        new RefusedSheetRow(
                                                row.rowNumber(),
                                                columnAt(problem.column()),
                                                problem.code(),
                                                problem.arguments())));
        if (refused.size() > before) {
            return;
        }
        String kind = Spelling.of(cell(row, SheetColumn.KIND));
        if (ARTICLE.contains(kind)) {
            readArticle(row);
        } else if (STEPS.containsKey(kind)) {
            readStep(row, STEPS.get(kind));
        } else {
            refuse(row, SheetColumn.KIND, SheetReason.KIND_UNKNOWN, cell(row, SheetColumn.KIND));
        }
    }

    private void readArticle(TableRow row) {
        int before = refused.size();
        String number = cell(row, SheetColumn.NUMBER);
        String spelling = Spelling.of(number);
        Integer first = numbers.putIfAbsent(spelling, row.rowNumber());
        if (number.isEmpty()) {
            refuse(row, SheetColumn.NUMBER, SheetReason.NUMBER_MISSING);
        } else if (first != null) {
            refuse(row, SheetColumn.NUMBER, SheetReason.NUMBER_TWICE, number, first.toString());
        } else if (there.contains(spelling)) {
            refuse(row, SheetColumn.NUMBER, SheetReason.NUMBER_THERE, number);
        }
        checkLength(row, SheetColumn.NUMBER, AgreementArticle.NUMBER_LENGTH);
        String heading = heading(row, AgreementArticle.HEADING_LENGTH);
        checkLength(row, SheetColumn.TEXT, AgreementArticle.BODY_LENGTH);
        if (refused.size() == before) {
            articles.add(new NewArticle(number, heading, cell(row, SheetColumn.TEXT)));
        }
    }

    private void readStep(TableRow row, StepKind kind) {
        int before = refused.size();
        String name = heading(row, ProcedureStep.NAME_LENGTH);
        PeriodLength union = limit(row, SheetColumn.UNION_WITHIN);
        PeriodLength employer = limit(row, SheetColumn.EMPLOYER_WITHIN);
        String said = cell(row, SheetColumn.SILENCE);
        Optional<Silence> silence = LimitText.silence(said);
        if (silence.isEmpty()) {
            refuse(row, SheetColumn.SILENCE, SheetReason.SILENCE_UNKNOWN, said);
        }
        String counted = cell(row, SheetColumn.REPLY_FROM);
        Optional<ReplyFrom> replyFrom = LimitText.replyFrom(counted);
        if (replyFrom.isEmpty()) {
            refuse(row, SheetColumn.REPLY_FROM, SheetReason.REPLY_FROM_UNKNOWN, counted);
        }
        if (steps.size() == DraftAgreement.MOST_STEPS) {
            refuse(row, null, SheetReason.TOO_MANY_STEPS, "" + DraftAgreement.MOST_STEPS);
        }
        if (refused.size() == before) {
            steps.add(
                    new ProcedureStep(kind, name, union, employer, replyFrom.get(), silence.get()));
        }
    }

    private String heading(TableRow row, int longest) {
        String heading = cell(row, SheetColumn.HEADING);
        if (heading.isEmpty()) {
            refuse(row, SheetColumn.HEADING, SheetReason.HEADING_MISSING);
        }
        checkLength(row, SheetColumn.HEADING, longest);
        return heading;
    }

    private void checkLength(TableRow row, SheetColumn column, int longest) {
        if (cell(row, column).length() > longest) {
            refuse(row, column, SheetReason.TOO_LONG, "" + longest);
        }
    }

    private PeriodLength limit(TableRow row, SheetColumn column) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<PeriodLength> limit = LimitText.limit(cell);
        if (limit.isEmpty()) {
            refuse(row, column, SheetReason.LIMIT_UNREADABLE, cell);
        }
        return limit.orElse(null);
    }

    private String cell(TableRow row, SheetColumn column) {
        return row.cell(columns.getOrDefault(column, -1)).strip();
    }

    private SheetColumn columnAt(int place) {
        return columns.entrySet().stream()
                .filter(known -> known.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void refuse(TableRow row, SheetColumn column, ReasonCode reason, String... arguments) {
        refuse(row.rowNumber(), column, reason, arguments);
    }

    private void refuse(int row, SheetColumn column, ReasonCode reason, String... arguments) {
        refused.add(new RefusedSheetRow(row, column, reason, List.of(arguments)));
    }

    List<NewArticle> articles() {
        return articles;
    }

    List<ProcedureStep> steps() {
        return steps;
    }

    SheetAnswer answer() {
        return new SheetAnswer(articles.size(), steps.size(), refused);
    }
}
