package org.makewhole.web.audit;

import java.io.Serializable;
import java.util.List;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.Finding;

/** What came of verifying a chain, for the pages of an organisation's and of the platform's. */
public abstract class ChainReportBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    private String noted = "";
    private transient ChainReport report;

    /**
     * Verifies.
     *
     * @param head that somebody noted down earlier; blank for none
     */
    protected abstract ChainReport verified(String head);

    /** Verifies; the page then shows the report. */
    public void verify() {
        report = verified(noted == null ? "" : noted);
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

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
