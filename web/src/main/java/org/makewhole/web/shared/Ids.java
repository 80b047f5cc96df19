package org.makewhole.web.shared;

import org.makewhole.shared.error.NotFoundException;

/** Reads the id of a record out of a link. */
public final class Ids {
    private Ids() {}

    /**
     * The id as a number.
     *
     * @throws NotFoundException when it is none, as links are typed by hand too
     */
    public static long parse(String text) {
        if (text == null) {
            throw new NotFoundException();
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException typedByHand) {
            throw new NotFoundException();
        }
    }
}
