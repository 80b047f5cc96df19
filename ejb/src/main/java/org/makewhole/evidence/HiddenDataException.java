package org.makewhole.evidence;

import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.shared.error.BusinessException;

/** A file that says more than its content, which nobody agreed to keep. */
public class HiddenDataException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final HiddenData hidden;
    private final boolean copyPossible;

    HiddenDataException(HiddenData hidden, boolean copyPossible) {
        super("evidenceHidden");
        this.hidden = hidden;
        this.copyPossible = copyPossible;
    }

    /** To be shown to the person, and to nobody else. */
    public HiddenData getHidden() {
        return hidden;
    }

    /** Whether a copy without it may be had of this type. */
    public boolean isCopyPossible() {
        return copyPossible;
    }
}
