package org.makewhole.audit.chain;

import java.util.Locale;

/**
 * Something in a chain that is not as it was written.
 *
 * @param sequence the place it concerns
 * @param until the last place it concerns; the same as {@code sequence} for one entry
 * @param entry what the row says now, in a few words without names of persons; empty where there is
 *     none
 */
public record Finding(Kind kind, long sequence, long until, String entry) {

    /** In a few words, for the command line and the trail. */
    public String told() {
        String place =
                sequence == until ? "entry " + sequence : "entries " + sequence + " to " + until;
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + ": "
                + place
                + (entry.isEmpty() ? "" : " (" + entry + ")");
    }

    /** What is wrong. */
    public enum Kind {
        /** The columns of the entry are not those that were hashed. */
        CHANGED,
        /** The entry was written for another place of the chain. */
        MOVED,
        /** Entries are missing within the chain. */
        REMOVED,
        /** The entry is whole but does not follow the one before: one of the two is not genuine. */
        UNLINKED,
        /** The hash is right but was not made with this installation's key. */
        FORGED,
        /** Entries are missing at the end. */
        CUT_OFF,
        /** The entry at a place that was noted down earlier is another one now. */
        REPLACED,
        /** The head that the database keeps is not that of the last entry. */
        HEAD_CHANGED,
        /** A line of the anchor file is not genuine. */
        ANCHOR_CHANGED
    }
}
