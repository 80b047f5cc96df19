package org.makewhole.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.filetype.FileType;
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

    /** Whether there is a copy of a photo to be given to others; a guest gets no other. */
    public boolean isPlainOffered(EvidenceRow file) {
        return file.isReadable()
                && PhotoCopy.isPossible(file.type())
                && Faces.isUserInRole(Permission.CASE_READ);
    }

    /** Whether a guest gets no copy of this type: its place and time cannot be left out. */
    public boolean isWithheld(EvidenceRow file) {
        return file.type() == FileType.HEIC && !Faces.isUserInRole(Permission.CASE_READ);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
