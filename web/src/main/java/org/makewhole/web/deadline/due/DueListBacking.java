package org.makewhole.web.deadline.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.due.DueCursor;
import org.makewhole.deadline.due.DueFilter;
import org.makewhole.deadline.due.DuePage;
import org.makewhole.deadline.due.DueService;
import org.makewhole.deadline.due.Whose;
import org.makewhole.organization.OrganizationService;
import org.makewhole.web.shared.ViewerBacking;

/** The list of what is due; its whole state stands in the link. */
@Named
@RequestScoped
public class DueListBacking {
    @Inject private DueService due;
    @Inject private OrganizationService organizations;
    @Inject private ViewerBacking viewer;

    private String whose;
    private String kind;
    private boolean overdue;
    private String after;
    private String before;

    // Empty, not absent: a form of the frame around the list is sent without reading it again.
    private DuePage page = DuePage.EMPTY;

    /** Reads the page that the link names; an unreadable place in the list means its beginning. */
    public void load() {
        DueFilter filter =
                new DueFilter(
                        chosen(Whose.values(), whose, Whose.MINE),
                        chosen(ClockKind.values(), kind, null),
                        overdue ? organizations.getOwn().today().minusDays(1) : null);
        page =
                DueCursor.parse(before)
                        .map(cursor -> due.pageBefore(filter, cursor))
                        .orElseGet(() -> due.page(filter, DueCursor.parse(after)));
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name, E otherwise) {
        return Stream.of(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    public List<DueLine> getRows() {
        Locale locale = viewer.getLocale();
        Instant now = Instant.now();
        return page.rows().stream().map(row -> DueLine.of(row, locale, now)).toList();
    }

    /** Whether other clocks than the caller's own are shown, or fewer. */
    public boolean isNarrowed() {
        return overdue || kind != null && !kind.isBlank() || whose != null && !whose.isBlank();
    }

    /** Text of the place where the next page begins, or null on the last page. */
    public String getNextPage() {
        return page.after().map(DueCursor::text).orElse(null);
    }

    /** Text of the place before which the previous page ends, or null on the first page. */
    public String getPreviousPage() {
        return page.before().map(DueCursor::text).orElse(null);
    }

    public Whose[] getAllOfWhom() {
        return Whose.values();
    }

    public ClockKind[] getKinds() {
        return ClockKind.values();
    }

    public String getWhose() {
        return whose == null || whose.isBlank() ? Whose.MINE.name() : whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
