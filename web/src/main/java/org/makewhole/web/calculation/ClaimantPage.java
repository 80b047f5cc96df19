package org.makewhole.web.calculation;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.web.shared.Ids;

/** A page about a claimant of a case: which case, and which claimant of it. */
public abstract class ClaimantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CaseFileService cases;

    private String id;
    private String worker;
    private transient CaseFile caseFile;

    /** The case, read once for each request. */
    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(caseId());
        }
        return caseFile;
    }

    protected final long caseId() {
        return Ids.parse(id);
    }

    /** The claimant; null for the claimant of the case. */
    protected final Long workerId() {
        return ClaimParameters.worker(worker);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The claimant; null for the claimant of the case. */
    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }
}
