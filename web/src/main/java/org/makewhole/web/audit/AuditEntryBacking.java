package org.makewhole.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.audit.change.ChangesJson;
import org.makewhole.audit.change.RecordChange;
import org.makewhole.audit.review.AuditEntry;
import org.makewhole.audit.review.AuditReview;
import org.makewhole.web.shared.Ids;

/** One entry, with before and after by field. */
@Named
@RequestScoped
public class AuditEntryBacking {
    @Inject private AuditReview review;

    private String place;
    private AuditEntry entry;
    private List<RecordChange> changes = List.of();

    /** Reads the entry at the place that the link names. */
    public void load() {
        entry = review.get(Ids.parse(place));
        changes = ChangesJson.read(entry.getChanges());
    }

    /** Read for a form without a button too, which the frame of the page never sends. */
    public AuditEntry getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
