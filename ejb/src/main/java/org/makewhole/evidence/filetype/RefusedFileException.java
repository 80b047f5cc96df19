package org.makewhole.evidence.filetype;

import org.makewhole.shared.error.BusinessException;

/** A file that is not taken; the reason is one a person can act on. */
public class RefusedFileException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file is not taken. */
    public enum Reason {
        EMPTY("evidenceEmpty"),
        TOO_LARGE("evidenceTooLarge"),
        /** Its bytes are of no type that is taken. */
        TYPE_NOT_TAKEN("evidenceTypeNotTaken"),
        /** Its name says another type than its bytes. */
        TYPE_AND_NAME_DIFFER("evidenceNameDiffers"),
        /** A document that would run something when it is opened. */
        MACROS("evidenceMacros"),
        INFECTED("evidenceInfected");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Key of its words. */
        public String key() {
            return key;
        }
    }

    public RefusedFileException(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
