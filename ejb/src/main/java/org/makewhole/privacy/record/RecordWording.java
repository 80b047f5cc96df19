package org.makewhole.privacy.record;

/** The words of a record in the reader's language. The face has them. */
public interface RecordWording {

    /** BCP 47 tag. */
    String language();

    /** What stands at the head, above and below: {@code title}, {@code lead}, {@code withheld}. */
    String text(String key);

    String table(String table);

    String column(String table, String column);

    /** A value as people read it: a code by its words, a date with its month spelled. */
    String value(String table, String column, String stored);
}
