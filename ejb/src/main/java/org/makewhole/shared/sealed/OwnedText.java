package org.makewhole.shared.sealed;

import jakarta.enterprise.inject.spi.CDI;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;

/**
 * Texts of tables that are no tenant's, and are read before anybody is signed in: an entity keeps
 * the bytes and says itself whose they are. Texts of a tenant's table are {@link Sealed}.
 */
public final class OwnedText {
    /** What is shown of a text whose owner's keys were removed. */
    public static final String UNREADABLE = "–";

    private static final int INDEX_BYTES = 16;

    private OwnedText() {}

    /**
     * Encrypts a text for its place with the keys of the place's owner; null for null.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code dataKeyRemoved}
     */
    public static byte[] seal(String text, Place place) {
        return text == null ? null : keys(place.owner()).seal(text, place);
    }

    /**
     * Decrypts what {@link #seal} made for the same place; null for null, {@link #UNREADABLE} once
     * the keys were removed.
     */
    public static String open(byte[] sealed, Place place) {
        if (sealed == null) {
            return null;
        }
        KeyRing keys = keys(place.owner());
        return keys.isRemoved() ? UNREADABLE : keys.open(sealed, place);
    }

    /**
     * The hash under which an equal value of the whole installation is found again.
     *
     * @param column table and column, with a point between
     */
    public static String index(String column, String value) {
        return keys(KeyRings.PLATFORM).index(column, value, INDEX_BYTES);
    }

    private static KeyRing keys(int owner) {
        return CDI.current().select(KeyRings.class).get().of(owner);
    }
}
