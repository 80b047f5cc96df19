package org.makewhole.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.Finding;
import org.makewhole.audit.review.PlatformTrail;

/** The platform's own chain for its operator: what it says, and whether it is whole. */
@Named
@ViewScoped
public class PlatformTrailBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PlatformTrail trail;

    private String below;
    private String noted = "";
    private transient ChainReport report;
    private transient List<ChainEntry> found;

    /** Verifies; the page then shows the report. */
    public void verify() {
        report = trail.verify(noted == null ? "" : noted);
        found = null;
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

    public boolean isDone() {
        return report != null;
    }

    public boolean isWhole() {
        return report.isWhole();
    }

    public long getLength() {
        return report.head().length();
    }

    public int getAnchors() {
        return report.anchors();
    }

    /** Where the chain ends, to be noted down. */
    public String getHead() {
        return report.head().text();
    }

    public List<Finding> getFindings() {
        return report.findings();
    }

    public boolean isMore() {
        return report.more();
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
