package org.makewhole.document;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPTable;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.Week;

/** The part of the PDF that goes week by week: what each came to, and how each amount was found. */
final class StatementPdfWeeks {

    private final PdfSheet sheet;
    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final PdfStyle style;

    StatementPdfWeeks(PdfSheet sheet) {
        this.sheet = sheet;
        this.statement = sheet.statement();
        this.text = sheet.text();
        this.style = sheet.style();
    }

    void add() {
        addWeeks();
        addLines();
    }

    private void addWeeks() {
        AmountsOwed result = statement.owed();
        sheet.section("section.weeks");
        PdfPTable table = style.table(28, 16, 18, 18, 20);
        table.setHeaderRows(1);
        table.addCell(style.columnHead(text.get("column.week"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(text.get("column.hours"), Element.ALIGN_RIGHT));
        for (String column : List.of("column.due", "column.paid", "column.shortfall")) {
            table.addCell(style.columnHead(sheet.amountHead(column), Element.ALIGN_RIGHT));
        }
        BigDecimal hours = BigDecimal.ZERO;
        for (Week week : result.weeks()) {
            hours = hours.add(week.hours());
            table.addCell(style.left(text.date(week.week())));
            table.addCell(style.right(text.hours(week.hours()) + (week.estimated() ? " ≈" : "")));
            table.addCell(style.right(text.amount(week.earned())));
            table.addCell(style.right(text.amount(week.paid())));
            table.addCell(style.right(text.amount(week.shortfall())));
        }
        table.addCell(style.total(text.get("total"), Element.ALIGN_LEFT));
        table.addCell(style.total(text.hours(hours), Element.ALIGN_RIGHT));
        table.addCell(style.total(text.amount(result.sums().earned()), Element.ALIGN_RIGHT));
        table.addCell(style.total(text.amount(result.sums().paid()), Element.ALIGN_RIGHT));
        table.addCell(style.total(text.amount(result.sums().wages()), Element.ALIGN_RIGHT));
        sheet.document().add(table);
        if (result.weeks().stream().anyMatch(Week::estimated)) {
            sheet.document()
                    .add(style.paragraph(style.text(text.get("estimate.mark"), 8, PdfStyle.QUIET)));
        }
    }

    private String ruleOf(Line line) {
        String title = statement.ruleTitle(line);
        return title.isEmpty() ? text.violation(line.violation()) : title;
    }

    private void addLines() {
        AmountsOwed result = statement.owed();
        if (result.lines().isEmpty()) {
            return;
        }
        sheet.section("section.lines");
        PdfPTable table = style.table(15, 23, 29, 19, 14);
        table.setHeaderRows(1);
        table.addCell(style.columnHead(text.get("column.week"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(text.get("column.rule"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(text.get("column.formula"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(text.get("column.citation"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(sheet.amountHead("column.amount"), Element.ALIGN_RIGHT));
        for (Line line : result.lines()) {
            table.addCell(style.left(text.date(line.week())));
            table.addCell(style.left(ruleOf(line) + (line.verified() ? "" : " *")));
            // One step of the arithmetic on each row of the cell.
            table.addCell(style.left(text.formula(line.formula()).replace("; ", "\n")));
            table.addCell(style.left(line.citation() == null ? "" : line.citation()));
            table.addCell(style.right(text.amount(line.amount())));
        }
        sheet.document().add(table);
        if (result.lines().stream().anyMatch(line -> !line.verified())) {
            sheet.document()
                    .add(style.paragraph(style.text(text.get("verified.mark"), 8, PdfStyle.QUIET)));
        }
    }
}
