package org.makewhole.web.deadline.due;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.deadline.due.ControlSheet;
import org.makewhole.deadline.due.ControlSheetPdf;
import org.makewhole.deadline.due.ControlSheetService;
import org.makewhole.deadline.due.DueRow;
import org.makewhole.web.shared.ViewerBacking;
import org.omnifaces.util.Faces;

/** The sheet of a week, which two people go through and sign. */
@Named
@ViewScoped
public class ControlSheetBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject private ControlSheetService sheets;
    @Inject private ViewerBacking viewer;

    private String week;
    private transient ControlSheet sheet;

    public ControlSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.week(day());
        }
        return sheet;
    }

    /** The day that the link names; today for none, and for what is none: links are typed too. */
    private LocalDate day() {
        try {
            LocalDate day = week == null || week.isBlank() ? null : LocalDate.parse(week);
            return day == null || day.getYear() < 1900 || day.getYear() > 2199 ? null : day;
        } catch (DateTimeException typedByHand) {
            return null;
        }
    }

    public void pdf() throws IOException {
        ControlSheet file = sheets.weekForExport(getSheet().from());
        Faces.sendFile(
                "control-sheet-" + file.from() + ".pdf",
                true,
                out -> ControlSheetPdf.write(file, viewer.getLocale(), out));
    }

    public List<DueLine> getOverdue() {
        return lines(getSheet().overdue());
    }

    public List<DueLine> getRows() {
        return lines(getSheet().rows());
    }

    private List<DueLine> lines(List<DueRow> rows) {
        Instant now = Instant.now();
        return rows.stream().map(row -> DueLine.of(row, viewer.getLocale(), now)).toList();
    }

    public LocalDate getPreviousWeek() {
        return getSheet().from().minusDays(WEEK);
    }

    public LocalDate getNextWeek() {
        return getSheet().from().plusDays(WEEK);
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }
}
