package org.makewhole.document;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** The part of the PDF that explains the rules, where their values come from, and the notes. */
final class StatementPdfRules {

    private final PdfSheet sheet;
    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final PdfStyle style;

    StatementPdfRules(PdfSheet sheet) {
        this.sheet = sheet;
        this.statement = sheet.statement();
        this.text = sheet.text();
        this.style = sheet.style();
    }

    void add() {
        List<Rule> rules = statement.rulesApplied();
        if (!rules.isEmpty()) {
            sheet.section("section.rules");
            rules.forEach(rule -> sheet.document().add(block(rule)));
        }
        addNotes();
    }

    private PdfPTable block(Rule rule) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(7);
        Paragraph title =
                style.paragraph(style.strong(rule.title().in(statement.locale()), 9, PdfStyle.INK));
        title.add(style.text("   " + rule.citation(), 8, PdfStyle.QUIET));
        cell.addElement(title);
        cell.addElement(
                style.paragraph(
                        style.text(rule.text().in(statement.locale()), 8.5f, PdfStyle.INK)));
        for (RuleValue value : valuesInPeriod(rule)) {
            cell.addElement(style.paragraph(style.text(describe(rule, value), 8, PdfStyle.QUIET)));
        }
        PdfPTable block = style.table(1);
        block.setKeepTogether(true);
        block.addCell(cell);
        return block;
    }

    private List<RuleValue> valuesInPeriod(Rule rule) {
        List<Week> weeks = statement.owed().weeks();
        LocalDate first = weeks.get(0).week();
        LocalDate last = weeks.get(weeks.size() - 1).week();
        return rule.values().stream()
                .filter(value -> !value.from().isAfter(last))
                .filter(value -> value.until() == null || !value.until().isBefore(first))
                .toList();
    }

    private String describe(Rule rule, RuleValue value) {
        String described = text.get("label.source", value.source());
        Map<String, BigDecimal> numbers = value.weeklyNumbers(rule.method());
        if (!numbers.isEmpty()) {
            String parameters =
                    numbers.entrySet().stream()
                            .map(each -> parameter(each.getKey(), each.getValue()))
                            .collect(Collectors.joining(", "));
            described =
                    text.get("label.in.force", text.date(value.from()), parameters)
                            + ". "
                            + described;
        }
        return described + ". " + text.get(value.verified() ? "verified.yes" : "verified.no") + ".";
    }

    private String parameter(String name, BigDecimal value) {
        boolean isMoney = name.equals("hourly");
        return text.get("parameter." + name, isMoney ? text.money(value) : text.hours(value));
    }

    private void addNotes() {
        List<String> notes = new ArrayList<>(statement.notes());
        String version = statement.owed().packVersion();
        statement
                .findPack()
                .map(RulePack::identity)
                .filter(identity -> !identity.version().equals(version))
                .ifPresent(
                        identity ->
                                notes.add(text.get("texts.newer", identity.version(), version)));
        if (notes.isEmpty()) {
            return;
        }
        sheet.section("section.notes");
        for (String note : notes) {
            Paragraph paragraph = style.paragraph(style.text("•  " + note, 8.5f, PdfStyle.INK));
            paragraph.setIndentationLeft(9);
            paragraph.setFirstLineIndent(-9);
            paragraph.setSpacingAfter(3);
            sheet.document().add(paragraph);
        }
    }
}
