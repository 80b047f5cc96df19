package org.makewhole.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.remedy.StageTotals;
import org.makewhole.wage.Violation;

/** Writes a statement of amounts owed as PDF, on the paper of the place where the work was done. */
public final class StatementPdf {

    private static final float MARGIN = 46;

    /** Countries where office paper is US Letter (Unicode CLDR, paper size by territory). */
    private static final Set<String> LETTER =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final PdfStyle style = new PdfStyle();
    private final Document document;
    private final PdfSheet sheet;

    private StatementPdf(StatementOfAmountsOwed statement, OutputStream out) {
        this.statement = statement;
        this.text = new StatementText(statement.locale(), statement.owed().currency());
        String country = statement.question().jurisdiction().substring(0, 2);
        this.document =
                new Document(
                        LETTER.contains(country) ? PageSize.LETTER : PageSize.A4,
                        MARGIN,
                        MARGIN,
                        MARGIN,
                        MARGIN + 22);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        this.sheet = new PdfSheet(statement, text, style, document, writer);
    }

    /**
     * Writes the PDF and leaves the stream open.
     *
     * @throws com.lowagie.text.DocumentException when the stream cannot be written
     */
    public static void write(StatementOfAmountsOwed statement, OutputStream out) {
        new StatementPdf(statement, out).write();
    }

    private void write() {
        PdfWriter writer = sheet.writer();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(text.languageTag()));
        StatementHeading heading = statement.heading();
        String footer = heading.organization() + "  ·  " + text.get("case", heading.caseNumber());
        writer.setPageEvent(new PdfPageFooter(style, text, footer));
        document.addTitle(text.get("title") + " · " + text.get("case", heading.caseNumber()));
        document.addAuthor(heading.organization());
        document.addCreator("MakeWhole");
        document.open();
        addHead();
        addFacts();
        addSummary();
        statement.findStages().ifPresent(this::addStages);
        new StatementPdfProof(sheet).add();
        new StatementPdfWeeks(sheet).add();
        new StatementPdfRules(sheet).add();
        addSignatures();
        document.close();
    }

    private void addHead() {
        StatementHeading heading = statement.heading();
        PdfPTable head = style.table(64, 36);
        PdfPCell title = bare();
        title.addElement(
                new Paragraph(style.strong(heading.organization(), 9.5f, PdfStyle.ACCENT)));
        Paragraph name = new Paragraph(style.strong(text.get("title"), 20, PdfStyle.INK));
        name.setLeading(28);
        title.addElement(name);
        Paragraph prepared =
                new Paragraph(
                        style.text(
                                text.get("case", heading.caseNumber())
                                        + "  ·  "
                                        + text.get(
                                                "prepared",
                                                text.date(heading.preparedOn()),
                                                heading.preparedBy()),
                                9,
                                PdfStyle.QUIET));
        prepared.setLeading(16);
        title.addElement(prepared);
        head.addCell(title);

        PdfPCell owed = bare();
        owed.setBackgroundColor(PdfStyle.SHADE);
        owed.setPadding(12);
        owed.setVerticalAlignment(Element.ALIGN_MIDDLE);
        Paragraph label = new Paragraph(style.text(text.get("owed"), 9, PdfStyle.QUIET));
        label.setAlignment(Element.ALIGN_RIGHT);
        owed.addElement(label);
        Paragraph amount =
                new Paragraph(
                        style.strong(
                                text.money(statement.owed().sums().total()), 17, PdfStyle.ACCENT));
        amount.setAlignment(Element.ALIGN_RIGHT);
        amount.setLeading(22);
        owed.addElement(amount);
        head.addCell(owed);
        document.add(head);
    }

    private void addFacts() {
        AmountsOwed owed = statement.owed();
        sheet.section("section.facts");
        PdfPTable facts = style.table(17, 33, 17, 33);
        addFact(facts, "label.claimant", statement.heading().claimant());
        addFact(facts, "label.respondent", statement.heading().respondent());
        addFact(facts, "label.place", text.place(statement.question().jurisdiction()));
        addFact(facts, "label.period", period(owed.weeks()));
        addFact(facts, "label.rules", rules(owed));
        addFact(facts, "label.currency", owed.currency().getCurrencyCode());
        document.add(facts);
        PdfPTable pay = style.table(17, 83);
        statement
                .question()
                .facts()
                .terms()
                .forEach(terms -> addFact(pay, "label.pay", text.agreed(terms)));
        document.add(pay);
    }

    private String period(List<Week> weeks) {
        return text.get(
                "label.period.value",
                text.date(weeks.get(0).week()),
                text.date(weeks.get(weeks.size() - 1).week().plusDays(6)),
                weeks.size());
    }

    private String rules(AmountsOwed result) {
        String title =
                statement
                        .findPack()
                        .map(pack -> pack.title().in(statement.locale()))
                        .orElse(result.packId());
        return text.get("label.rules.value", title, result.packVersion());
    }

    private void addFact(PdfPTable facts, String label, String value) {
        PdfPCell name =
                style.cell(style.text(text.get(label), 8, PdfStyle.QUIET), Element.ALIGN_LEFT);
        facts.addCell(name);
        facts.addCell(style.cell(style.text(value, 9, PdfStyle.INK), Element.ALIGN_LEFT));
    }

    private void addSummary() {
        AmountsOwed owed = statement.owed();
        sheet.section("section.summary");
        PdfPTable table = style.table(60, 15, 25);
        table.setKeepTogether(true);
        table.addCell(style.columnHead(text.get("column.violation"), Element.ALIGN_LEFT));
        table.addCell(style.columnHead(text.get("column.weeks"), Element.ALIGN_RIGHT));
        table.addCell(style.columnHead(sheet.amountHead("column.amount"), Element.ALIGN_RIGHT));
        for (Map.Entry<Violation, BigDecimal> each : owed.subtotals().entrySet()) {
            long weeks =
                    owed.lines().stream()
                            .filter(line -> line.violation() == each.getKey())
                            .map(AmountsOwed.Line::week)
                            .distinct()
                            .count();
            table.addCell(style.left(text.violation(each.getKey())));
            table.addCell(style.right(text.hours(BigDecimal.valueOf(weeks))));
            table.addCell(style.right(text.amount(each.getValue())));
        }
        addTotal(table, text.get("wages"), owed.sums().wages());
        addFurther(table, text.get("damages"), owed.sums().damages());
        addFurther(table, text.get("penalties"), owed.sums().penalties());
        addFurther(
                table,
                text.interest(statement.question().facts().interestTo()),
                owed.sums().interest());
        addTotal(table, text.get("total"), owed.sums().total());
        if (owed.sums().isRange()) {
            addCheck(table, "range.low", owed.sums().low());
            addCheck(table, "range.high", owed.sums().high());
        }
        addCheck(table, "earned", owed.sums().earned());
        addCheck(table, "paid", owed.sums().paid());
        if (owed.sums().excess().signum() > 0) {
            addCheck(table, "excess", owed.sums().excess());
        }
        document.add(table);
        if (owed.lines().isEmpty()) {
            document.add(style.paragraph(style.text(text.get("nothing.owed"), 9, PdfStyle.INK)));
        }
    }

    private void addTotal(PdfPTable table, String label, BigDecimal amount) {
        PdfPCell name = style.total(label, Element.ALIGN_LEFT);
        name.setColspan(2);
        table.addCell(name);
        table.addCell(style.total(text.amount(amount), Element.ALIGN_RIGHT));
    }

    private void addFurther(PdfPTable table, String label, BigDecimal amount) {
        PdfPCell name = style.left(label);
        name.setColspan(2);
        table.addCell(name);
        table.addCell(style.right(text.amount(amount)));
    }

    private void addCheck(PdfPTable table, String label, BigDecimal amount) {
        PdfPCell name =
                style.cell(style.text(text.get(label), 8, PdfStyle.QUIET), Element.ALIGN_LEFT);
        name.setColspan(2);
        table.addCell(name);
        table.addCell(
                style.cell(
                        style.text(text.amount(amount), 8, PdfStyle.QUIET), Element.ALIGN_RIGHT));
    }

    private void addStages(StageTotals stages) {
        sheet.section("section.stages");
        PdfPTable table = style.table(1, 1, 1, 1, 1);
        table.setKeepTogether(true);
        for (String stage : List.of("claimed", "computed", "awarded", "agreed", "paid")) {
            table.addCell(
                    style.columnHead(sheet.amountHead("stage." + stage), Element.ALIGN_RIGHT));
        }
        for (BigDecimal amount :
                List.of(
                        stages.claimed(),
                        stages.computed(),
                        stages.awarded(),
                        stages.agreed(),
                        stages.paid())) {
            table.addCell(style.right(text.amount(amount)));
        }
        document.add(table);
    }

    private void addSignatures() {
        PdfPTable table = style.table(46, 8, 46);
        table.setKeepTogether(true);
        table.setSpacingBefore(44);
        addSignature(table, text.get("sign.prepared", statement.heading().preparedBy()));
        table.addCell(bare());
        addSignature(table, text.get("sign.claimant", statement.heading().claimant()));
        document.add(table);
    }

    private void addSignature(PdfPTable table, String name) {
        PdfPCell cell = bare();
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(PdfStyle.INK);
        cell.setBorderWidth(0.7f);
        cell.setPaddingTop(5);
        cell.addElement(style.paragraph(style.text(name, 9, PdfStyle.INK)));
        cell.addElement(style.paragraph(style.text(text.get("sign.date"), 8, PdfStyle.QUIET)));
        table.addCell(cell);
    }

    private static PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
