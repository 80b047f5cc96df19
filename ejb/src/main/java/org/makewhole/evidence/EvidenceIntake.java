package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.evidence.filetype.FileSource;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.filetype.RefusedFileException;
import org.makewhole.evidence.hidden.ApartLook;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.scan.VirusScanner;

/** What comes in: scanned, looked into, and left as it is or refused. */
@Dependent
class EvidenceIntake {
    @Inject private VirusScanner scanner;
    @Inject private ApartLook apart;
    @Inject private AuditTrail audit;

    /**
     * A file that may be stored.
     *
     * @param content what to store
     */
    record Taken(Verdict verdict, HiddenState hidden, FileSource content) {}

    /**
     * Scans it and looks into it.
     *
     * @throws RefusedFileException when the scanner found something
     * @throws HiddenDataException when it says more than its content and nobody decided
     * @throws BusinessException {@code evidenceNotPlain} when that cannot be left out of it
     */
    Taken take(CaseFile caseFile, FileType type, OnHidden wanted, FileSource content)
            throws IOException {
        Verdict verdict = scan(caseFile, content);
        HiddenData hidden = apart.look(type, content);
        if (!hidden.isSensitive()) {
            return new Taken(verdict, HiddenState.NONE, content);
        }
        return switch (wanted) {
            case ASK -> throw new HiddenDataException(hidden, ApartLook.isCopied(type));
            case KEEP -> new Taken(verdict, HiddenState.PRESENT, content);
            case LEAVE_OUT -> new Taken(verdict, HiddenState.LEFT_OUT, copy(type, content));
        };
    }

    private FileSource copy(FileType type, FileSource content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] copy =
                    apart.copy(type, in)
                            .orElseThrow(() -> new BusinessException("evidenceNotPlain"));
            return () -> new ByteArrayInputStream(copy);
        }
    }

    private Verdict scan(CaseFile caseFile, FileSource content) throws IOException {
        Verdict verdict;
        try (InputStream in = content.open()) {
            verdict = scanner.scan(in);
        }
        if (verdict == Verdict.INFECTED) {
            audit.recordApart(
                    AuditAction.UPLOAD_INFECTED,
                    new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                    "evidence");
            throw new RefusedFileException(RefusedFileException.Reason.INFECTED);
        }
        return verdict;
    }
}
