package org.makewhole.document.payment;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.remedy.disbursement.PayoutPart;

/** Writes a receipt as PDF, to be signed by who hands over and who receives. */
public final class ReceiptPdf {
    private ReceiptPdf() {}

    /** Writes the PDF and leaves the stream open. */
    public static void write(Receipt receipt, OutputStream out) {
        PaperText text = new PaperText(receipt.locale());
        PaperPdf paper =
                new PaperPdf(
                        out,
                        text.get("receipt.title", receipt.caseNumber(), receipt.number()),
                        receipt.organization(),
                        text.languageTag());
        String payee =
                receipt.payee().isEmpty() ? text.get("payee." + receipt.kind()) : receipt.payee();
        paper.text(
                text.get(
                        "receipt.text",
                        payee,
                        text.money(receipt.amount(), receipt.currency()),
                        text.get("means." + receipt.means()),
                        text.date(receipt.paidOn()),
                        receipt.employer()));
        if (receipt.reference() != null) {
            paper.text(text.get("receipt.reference", receipt.reference()));
        }
        List<WorkerStatement.Figure> lines = new ArrayList<>();
        for (PayoutPart part : receipt.parts()) {
            lines.add(
                    new WorkerStatement.Figure(
                            text.get("component." + part.component()),
                            text.money(part.amount(), receipt.currency()),
                            text.get("violation." + part.violation())));
        }
        lines.add(
                new WorkerStatement.Figure(
                        text.get("receipt.total"),
                        text.money(receipt.amount(), receipt.currency()),
                        ""));
        paper.table(lines);
        paper.signatures(
                List.of(
                        text.get("receipt.gave", receipt.releasedBy()),
                        text.get("receipt.got", payee)));
        paper.close();
    }
}
