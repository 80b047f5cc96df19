package org.makewhole.shared.sealed;

import java.util.Base64;
import org.makewhole.shared.crypto.Place;

/**
 * A typed text as it stands, encrypted, in a column of plain text: in the audit trail, whose hashes
 * then cover the ciphertext and can be verified without any key.
 */
public final class SealedNote {
    private static final String MARK = "sealed:";

    private SealedNote() {}

    /** What is stored for a text. */
    public static String of(String text, Place place) {
        return MARK + Base64.getEncoder().encodeToString(OwnedText.seal(text, place));
    }

    /** What is read of what is stored; a text that was stored in clear is itself. */
    public static String text(String stored, Place place) {
        return stored.startsWith(MARK)
                ? OwnedText.open(Base64.getDecoder().decode(stored.substring(MARK.length())), place)
                : stored;
    }
}
