package org.makewhole.evidence.hidden;

/** What kind of thing a file says beside its content, the most telling first. */
public enum Trait {
    /** Where a photo was taken or a recording made. */
    PLACE,
    AUTHOR,
    /** Who changed it last. */
    EDITOR,
    COMPANY,
    /** When a photo was taken or a recording made. */
    TAKEN,
    DEVICE,
    /** Title, subject, keywords, description. */
    TITLE,
    /** Remarks, with the names of those who made them. */
    COMMENTS,
    /** Tracked changes and earlier versions. */
    CHANGES,
    /** Files within the file. */
    ENCLOSED,
    /** Title, performer and the like of a recording. */
    TAGS,
    OTHER,
    /** It could not be looked into: it may say anything. */
    UNREADABLE,
    /** The program that wrote a document. */
    PROGRAM,
    /** When a document was written. */
    MADE;

    /**
     * Whether it tells of a person. Which program wrote a document, and when, does not: almost
     * every PDF says that much.
     */
    public boolean isSensitive() {
        return this != PROGRAM && this != MADE;
    }
}
