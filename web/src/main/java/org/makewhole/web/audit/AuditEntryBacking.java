package org.makewhole.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.audit.change.ChangesJson;
import org.makewhole.audit.change.RecordChange;
import org.makewhole.audit.review.AuditEntry;
import org.makewhole.audit.review.AuditReview;
import org.makewhole.web.shared.Ids;

/** One entry, with before and after by field. */
@Named
@ViewScoped
public class AuditEntryBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private AuditReview review;

    private String place;
    private transient AuditEntry entry;
    private transient List<RecordChange> changes;

    /** Reads the entry at the place that the link names. */
    public void load() {
        entry = review.get(Ids.parse(place));
        changes = ChangesJson.read(entry.getChanges());
    }

    /** Read again for a form of the frame, whose address does not name the entry. */
    public AuditEntry getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    public List<RecordChange> getChanges() {
        if (changes == null) {
            load();
        }
        return changes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
