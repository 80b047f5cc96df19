package org.makewhole.privacy.inventory;

/** A column of a table whose rows belong to a worker. */
public record PersonalColumn(String name, Form form, Showing showing, Erasing erasing) {

    /** How a value is stored. */
    public enum Form {
        CLEAR,
        SEALED,
        /** Compressed, then sealed. */
        PACKED,
        /** A keyed hash: nobody can read it. */
        INDEX
    }

    /** What a worker's own record does with it. */
    public enum Showing {
        SHOWN,
        /** It says something about somebody else. */
        MASKED,
        /** Keys, versions, hashes: it says nothing about the worker. */
        TECHNICAL
    }

    /** What an erasure does with it. */
    public enum Erasing {
        KEPT,
        REMOVED,
        REPLACED,
        REBUILT,
        ROW,
        /** The database deletes the row with the one that it belongs to. */
        FOLLOWS
    }
}
