package org.makewhole.document.payment;

import java.io.OutputStream;

/** Writes the statement of a worker as PDF, on one page. */
public final class WorkerStatementPdf {
    private WorkerStatementPdf() {}

    /** Writes the PDF and leaves the stream open. */
    public static void write(WorkerStatement statement, OutputStream out) {
        WorkerStatement.Labels labels = statement.labels();
        PaperPdf paper =
                new PaperPdf(out, labels.title(), statement.organization(), statement.language());
        paper.text(labels.lead());
        paper.section(labels.figures());
        paper.table(statement.figures());
        if (!statement.kinds().isEmpty()) {
            paper.section(labels.kinds());
            paper.table(statement.kinds());
        }
        paper.section(labels.payouts());
        if (statement.payouts().isEmpty()) {
            paper.text(labels.none());
        } else {
            paper.table(statement.payouts());
        }
        paper.section(labels.next());
        statement.next().forEach(sentence -> paper.text("•  " + sentence));
        paper.quiet(labels.foot());
        paper.close();
    }
}
