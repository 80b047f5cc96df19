package org.makewhole.document;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AmountsOwed.Gap;
import org.makewhole.claim.calculation.AmountsOwed.Missing;

/** The part of the PDF that says what is claimed, what is too late where, and what lacks proof. */
final class StatementPdfProof {

    private final PdfSheet sheet;
    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final PdfStyle style;

    StatementPdfProof(PdfSheet sheet) {
        this.sheet = sheet;
        this.statement = sheet.statement();
        this.text = sheet.text();
        this.style = sheet.style();
    }

    void add() {
        addComparison();
        addForums();
        addGaps();
    }

    private void addComparison() {
        List<AmountsOwed.Comparison> comparison = statement.comparison();
        if (comparison.isEmpty()) {
            return;
        }
        sheet.section("section.comparison");
        PdfPTable table = style.table(40, 20, 20, 20);
        table.setKeepTogether(true);
        table.addCell(style.columnHead(text.get("column.violation"), Element.ALIGN_LEFT));
        for (String column : List.of("stage.claimed", "stage.computed", "column.difference")) {
            table.addCell(style.columnHead(sheet.amountHead(column), Element.ALIGN_RIGHT));
        }
        for (AmountsOwed.Comparison each : comparison) {
            table.addCell(style.left(text.violation(each.violation())));
            table.addCell(style.right(text.amount(each.claimed())));
            table.addCell(style.right(text.amount(each.computed())));
            table.addCell(style.right(text.amount(each.difference())));
        }
        sheet.document().add(table);
    }

    private void addForums() {
        List<StatementOfAmountsOwed.ForumSum> forums = statement.forums();
        if (forums.isEmpty()) {
            return;
        }
        sheet.section("section.limitation");
        PdfPTable table = style.table(56, 22, 22);
        table.setKeepTogether(true);
        table.addCell(style.columnHead(text.get("column.forum"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(sheet.amountHead("column.in.time"), Element.ALIGN_RIGHT));
        table.addCell(style.columnHead(sheet.amountHead("column.barred"), Element.ALIGN_RIGHT));
        for (StatementOfAmountsOwed.ForumSum each : forums) {
            table.addCell(style.left(each.forum()));
            table.addCell(style.right(text.amount(each.inTime())));
            table.addCell(style.right(text.amount(each.barred())));
        }
        sheet.document().add(table);
        sheet.document()
                .add(
                        style.paragraph(
                                style.text(
                                        text.get(
                                                "limitation.as.of",
                                                text.date(statement.question().asOf())),
                                        8,
                                        PdfStyle.QUIET)));
    }

    private void addGaps() {
        Map<Missing, Integer> weeks = new EnumMap<>(Missing.class);
        for (Gap gap : statement.owed().gaps()) {
            weeks.merge(gap.missing(), 1, Integer::sum);
        }
        if (weeks.isEmpty()) {
            return;
        }
        sheet.section("section.gaps");
        weeks.forEach(
                (missing, count) ->
                        sheet.document()
                                .add(
                                        style.paragraph(
                                                style.text(
                                                        text.get(
                                                                "gap.weeks",
                                                                text.get("missing." + missing),
                                                                count),
                                                        8.5f,
                                                        PdfStyle.INK))));
    }
}
