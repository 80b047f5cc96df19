package org.makewhole.grievance.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.makewhole.grievance.procedure.Side;
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
                words.heading("section"),
                words.heading("name"),
                words.heading("open"),
                words.heading("overdue"),
                words.heading("ended"),
                words.heading("won"),
                words.heading("acts"),
                words.heading("days"),
                words.heading("allowed"),
                words.heading("late"));
        tallies("all", List.of(report.all()));
        tallies("byStep", report.byStep());
        tallies("byArticle", report.byArticle());
        tallies("byWorkplace", report.byWorkplace());
        tallies("bySteward", report.bySteward());
        for (var age : report.byAge().entrySet()) {
            row(words.heading("byAge"), words.age(age.getKey()), age.getValue());
        }
        row(words.heading("overdueBy"), words.side(Side.UNION), null, report.overdueUnion());
        row(words.heading("overdueBy"), words.side(Side.EMPLOYER), null, report.overdueEmployer());
        for (Pace pace : report.paces()) {
            row(
                    words.heading("pace"),
                    pace.agreement() + ": " + pace.step() + ", " + words.side(pace.side()),
                    null,
                    null,
                    null,
                    null,
                    pace.acts(),
                    pace.days(),
                    pace.allowed(),
                    pace.late());
        }
    }

    private void tallies(String section, List<Tally> tallies) throws IOException {
        for (Tally tally : tallies) {
            row(
                    words.heading(section),
                    name(tally),
                    tally.open(),
                    tally.overdue(),
                    tally.ended(),
                    tally.won());
        }
    }

    private static String name(Tally tally) {
        String label = tally.label().isEmpty() ? "–" : tally.label();
        return tally.agreement() == null ? label : label + " (" + tally.agreement() + ")";
    }

    private void row(Object... cells) throws IOException {
        writer.row(Arrays.asList(cells));
    }
}
