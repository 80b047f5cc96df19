package org.makewhole.grievance.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.makewhole.shared.spreadsheet.TableWriter;

/** Writes a report as one table: a section in the first column, figures beside it. */
final class ReportSheet {
    private final TableWriter writer;
    private final ReportWording words;

    ReportSheet(TableWriter writer, ReportWording words) {
        this.writer = writer;
        this.words = words;
    }

    void write(GrievanceReport report) throws IOException {
        row(
                words.text("report.section"),
                words.text("report.name"),
                words.text("report.open"),
                words.text("report.overdue"),
                words.text("report.ended"),
                words.text("report.won"),
                words.text("report.answers"),
                words.text("report.days"),
                words.text("report.allowed"),
                words.text("report.late"));
        tallies("report.all", List.of(report.all()));
        tallies("report.byStep", report.byStep());
        tallies("report.byArticle", report.byArticle());
        tallies("report.byWorkplace", report.byWorkplace());
        tallies("report.bySteward", report.bySteward());
        for (var age : report.byAge().entrySet()) {
            row(words.text("report.byAge"), words.text("age." + age.getKey()), age.getValue());
        }
        row(words.text("report.overdueBy"), words.text("turn.UNION"), null, report.overdueUnion());
        row(
                words.text("report.overdueBy"),
                words.text("turn.EMPLOYER"),
                null,
                report.overdueEmployer());
        for (Pace pace : report.paces()) {
            row(
                    words.text("report.pace"),
                    pace.agreement() + ": " + pace.step(),
                    null,
                    null,
                    null,
                    null,
                    pace.answers(),
                    pace.days(),
                    pace.allowed(),
                    pace.late());
        }
    }

    private void tallies(String section, List<Tally> tallies) throws IOException {
        for (Tally tally : tallies) {
            row(
                    words.text(section),
                    tally.label().isEmpty() ? "–" : tally.label(),
                    tally.open(),
                    tally.overdue(),
                    tally.ended(),
                    tally.won());
        }
    }

    private void row(Object... cells) throws IOException {
        writer.row(Arrays.asList(cells));
    }
}
