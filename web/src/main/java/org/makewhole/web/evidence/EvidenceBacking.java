package org.makewhole.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.HiddenState;
import org.makewhole.shared.security.Permission;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;
import org.omnifaces.util.Faces;

/** The files of the case that a page shows. */
@Named
@ViewScoped
public class EvidenceBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double KB = 1024;
    private static final double MB = KB * 1024;

    @Inject private EvidenceService evidence;

    private String id;
    private transient List<EvidenceRow> rows;

    public List<EvidenceRow> getRows() {
        if (rows == null) {
            rows = evidence.list(Ids.parse(id));
        }
        return rows;
    }

    /** Those of them that are still there. */
    public List<EvidenceRow> getThere() {
        return getRows().stream().filter(EvidenceRow::isThere).toList();
    }

    /** A size as people write it. */
    public String size(long bytes) {
        return bytes < MB
                ? Texts.get("evidenceText", "size.kb", Math.max(1, Math.round(bytes / KB)))
                : Texts.get("evidenceText", "size.mb", bytes / MB);
    }

    /** Whether the file is there and this person gets it. */
    public boolean isOffered(EvidenceRow file) {
        return file.isReadable() && !isWithheld(file);
    }

    /** Whether a copy may be had that says less than the file; a guest gets no other. */
    public boolean isPlainOffered(EvidenceRow file) {
        return isTold(file)
                && file.isCopied()
                && (file.hidden() == HiddenState.PRESENT
                        || file.hidden() == HiddenState.NOT_LOOKED);
    }

    /** Whether a guest does not get it: what it says of people cannot be left out. */
    public boolean isWithheld(EvidenceRow file) {
        return !file.isForGuests() && !Faces.isUserInRole(Permission.CASE_READ);
    }

    /** Whether this person is told if it says something of people: a guest gets it without. */
    public boolean isTold(EvidenceRow file) {
        return file.isReadable() && Faces.isUserInRole(Permission.CASE_READ);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
