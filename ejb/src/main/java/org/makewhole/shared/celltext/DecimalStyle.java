package org.makewhole.shared.celltext;

/** Which sign parts whole from fraction in a column of amounts; the other one groups thousands. */
public enum DecimalStyle {
    /** {@code 1,234.56}. */
    POINT('.'),
    /** {@code 1.234,56}. */
    COMMA(',');

    private final char mark;

    DecimalStyle(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    static DecimalStyle ofMark(char mark) {
        return mark == '.' ? POINT : COMMA;
    }

    DecimalStyle other() {
        return this == POINT ? COMMA : POINT;
    }
}
