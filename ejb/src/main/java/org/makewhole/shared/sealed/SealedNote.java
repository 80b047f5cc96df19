package org.makewhole.shared.sealed;

import java.util.Base64;
import org.makewhole.shared.crypto.Place;

/**
 * A typed text as it stands, encrypted, in a column of plain text: in entries of the audit trail
 * from before its reasons had a table of their own. They are part of what is hashed.
 */
public final class SealedNote {
    private static final String MARK = "sealed:";

    private SealedNote() {}

    /** Whether this was stored encrypted. */
    public static boolean isSealed(String stored) {
        return stored.startsWith(MARK);
    }

    /** What is read of what is stored; a text that was stored in clear is itself. */
    public static String text(String stored, Place place) {
        return isSealed(stored)
                ? OwnedText.open(Base64.getDecoder().decode(stored.substring(MARK.length())), place)
                : stored;
    }
}
