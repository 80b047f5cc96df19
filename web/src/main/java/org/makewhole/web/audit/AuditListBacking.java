package org.makewhole.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.review.AuditEntry;
import org.makewhole.audit.review.AuditFilter;
import org.makewhole.audit.review.AuditPage;
import org.makewhole.audit.review.AuditPerson;
import org.makewhole.audit.review.AuditReview;
import org.makewhole.web.shared.Texts;

/** The list of entries; its whole state stands in the link. */
@Named
@RequestScoped
public class AuditListBacking {
    @Inject private AuditReview review;
    @Inject private AuditRequest request;

    private String after;
    private String before;
    private boolean narrowed;

    // Empty, not absent: a form of the frame around the list is sent without reading it again.
    private AuditPage page = AuditPage.empty();
    private List<AuditPerson> people = List.of();

    /** Reads the page that the link names; an unreadable place means the newest entries. */
    public void load() {
        AuditFilter filter = request.filter();
        narrowed = filter.isNarrowed();
        page =
                AuditRequest.number(before)
                        .map(place -> review.pageAbove(filter, place))
                        .orElseGet(() -> review.page(filter, AuditRequest.number(after)));
        people = review.people();
    }

    public List<AuditEntry> getRows() {
        return page.rows();
    }

    public List<AuditPerson> getPeople() {
        return people;
    }

    /** The names of the actions, in the order of what they are called. */
    public List<String> getActions() {
        return Stream.of(AuditAction.values())
                .map(Enum::name)
                .sorted(Comparator.comparing(name -> Texts.get("auditText", "action." + name)))
                .toList();
    }

    public boolean isNarrowed() {
        return narrowed;
    }

    /** The place where the next page begins, or null on the last page. */
    public Long getNextPage() {
        return page.older().orElse(null);
    }

    /** The place before which the previous page ends, or null on the first page. */
    public Long getPreviousPage() {
        return page.newer().orElse(null);
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
