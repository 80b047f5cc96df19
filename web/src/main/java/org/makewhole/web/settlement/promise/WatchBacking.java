package org.makewhole.web.settlement.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.organization.OrganizationService;
import org.makewhole.settlement.watch.WatchCursor;
import org.makewhole.settlement.watch.WatchPage;
import org.makewhole.settlement.watch.WatchRow;
import org.makewhole.settlement.watch.WatchService;
import org.makewhole.settlement.watch.WatchView;
import org.makewhole.web.shared.ViewerBacking;

/** The compliance watch; its whole state stands in the link. */
@Named
@RequestScoped
public class WatchBacking {
    @Inject private WatchService watch;
    @Inject private OrganizationService organizations;
    @Inject private ViewerBacking viewer;

    /**
     * A row in the language of the page.
     *
     * @param nextAct what is proposed, or null
     */
    public record Row(WatchRow of, PromiseLine line, String nextAct) {}

    private String view;
    private String after;
    private String before;

    // Empty, not absent: a form of the frame around the list is sent without reading it again.
    private WatchPage page = WatchPage.EMPTY;
    private Map<WatchView, Long> counts = Map.of();

    /** Reads the page that the link names; an unreadable place means the beginning. */
    public void load() {
        counts = watch.counts();
        WatchView chosen = getChosen();
        page =
                WatchCursor.parse(before)
                        .map(cursor -> watch.pageBefore(chosen, cursor))
                        .orElseGet(() -> watch.page(chosen, WatchCursor.parse(after)));
    }

    /** What the link names, or else the most urgent of which there is something. */
    public WatchView getChosen() {
        return Stream.of(WatchView.values())
                .filter(one -> one.name().equals(view))
                .findFirst()
                .or(() -> Stream.of(WatchView.values()).filter(one -> count(one) > 0).findFirst())
                .orElse(WatchView.OVERDUE);
    }

    public List<Row> getRows() {
        LocalDate today = organizations.getOwn().today();
        return page.rows().stream()
                .map(
                        row ->
                                new Row(
                                        row,
                                        PromiseLine.of(row.promise(), today),
                                        row.promise().getNextAct() == null
                                                ? null
                                                : row.promise()
                                                        .getNextAct()
                                                        .words()
                                                        .in(viewer.getLocale())))
                .toList();
    }

    public WatchView[] getViews() {
        return WatchView.values();
    }

    public long count(WatchView of) {
        return counts.getOrDefault(of, 0L);
    }

    /** Text of the place where the next page begins, or null on the last page. */
    public String getNextPage() {
        return page.after().map(WatchCursor::text).orElse(null);
    }

    /** Text of the place before which the previous page ends, or null on the first page. */
    public String getPreviousPage() {
        return page.before().map(WatchCursor::text).orElse(null);
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
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
