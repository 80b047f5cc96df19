package org.makewhole.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.Finding;
import org.makewhole.audit.review.AuditVerification;

/** The button that verifies the chain, and what came of it. */
@Named
@ViewScoped
public class AuditVerificationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private AuditVerification verification;

    private String noted = "";
    private transient ChainReport report;

    /** Verifies; the page then shows the report. */
    public void verify() {
        report = verification.verify(noted == null ? "" : noted);
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
