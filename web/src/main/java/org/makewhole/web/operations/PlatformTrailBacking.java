package org.makewhole.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.review.PlatformTrail;
import org.makewhole.web.audit.ChainReportBacking;

/** The platform's own chain for its operator: what it says, and whether it is whole. */
@Named
@ViewScoped
public class PlatformTrailBacking extends ChainReportBacking {
    private static final long serialVersionUID = 1L;

    @Inject private PlatformTrail trail;

    private String below;
    private transient List<ChainEntry> found;

    /** That it was verified stands in the chain itself, which is therefore read again. */
    @Override
    protected ChainReport verified(String head) {
        found = null;
        return trail.verify(head);
    }

    private List<ChainEntry> found() {
        if (found == null) {
            found = trail.below(place());
        }
        return found;
    }

    /** What is typed by hand and is no place means the newest entries. */
    private long place() {
        return below != null && below.matches("\\d{1,18}") ? Long.parseLong(below) : Long.MAX_VALUE;
    }

    public List<ChainEntry> getRows() {
        return found().subList(0, Math.min(found().size(), PlatformTrail.PAGE_SIZE));
    }

    /** The place below which the next page begins, or null on the last page. */
    public Long getOlder() {
        return found().size() > PlatformTrail.PAGE_SIZE
                ? found().get(PlatformTrail.PAGE_SIZE - 1).sequence()
                : null;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }
}
