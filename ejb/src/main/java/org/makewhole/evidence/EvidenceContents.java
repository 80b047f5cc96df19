package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.filetype.FileSource;
import org.makewhole.evidence.hidden.ApartLook;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** The contents of the caller's organisation: as they came, or without what they say of people. */
@Dependent
class EvidenceContents {
    @Inject private StoredContent contents;
    @Inject private ApartLook apart;
    @Inject private CurrentCaller caller;

    void keep(EvidenceFile file, FileSource content) throws IOException {
        try (InputStream in = content.open()) {
            file.measure(contents.keep(organization(), file.getId(), in));
        }
    }

    void delete(long id) {
        contents.delete(id);
    }

    /** What the file says beside its content. */
    HiddenData look(EvidenceRow row) throws IOException {
        return apart.look(row.type(), () -> contents.open(organization(), row.id()));
    }

    /**
     * The file for the caller: a guest gets nothing of people beside the content, unless somebody
     * agreed to it where it cannot be left out, and of photos never.
     *
     * @param plain whether the copy is asked for
     * @throws BusinessException {@code evidenceNotForGuests}, {@code evidenceNotPlain}
     */
    ReadEvidence handOut(EvidenceRow row, boolean plain) throws IOException {
        boolean toGuest = !caller.holds(Permission.CASE_READ);
        if (toGuest && !row.isForGuests()) {
            throw new BusinessException("evidenceNotForGuests");
        }
        boolean says = row.hidden() == HiddenState.PRESENT || row.type().isPhoto();
        if (!plain && !(toGuest && says)) {
            return asItCame(row);
        }
        Optional<byte[]> copy = copy(row);
        if (copy.isPresent()) {
            byte[] bytes = copy.get();
            return new ReadEvidence(
                    row.name(), row.type(), bytes.length, new ByteArrayInputStream(bytes));
        }
        if (plain) {
            throw new BusinessException(toGuest ? "evidenceNotForGuests" : "evidenceNotPlain");
        }
        if (row.type().isPhoto() || row.hiddenKeptAt() == null) {
            throw new BusinessException("evidenceNotForGuests");
        }
        return asItCame(row);
    }

    private Optional<byte[]> copy(EvidenceRow row) throws IOException {
        try (InputStream content = contents.open(organization(), row.id())) {
            return apart.copy(row.type(), content);
        }
    }

    private ReadEvidence asItCame(EvidenceRow row) throws IOException {
        return new ReadEvidence(
                row.name(), row.type(), row.sizeBytes(), contents.open(organization(), row.id()));
    }

    private int organization() {
        return caller.get().organizationId();
    }
}
