package org.makewhole.web.claimimport.mapping;

/**
 * A column of the file to choose.
 *
 * @param index zero-based
 * @param name as the header has it, behind the letters of the spreadsheet program
 */
public record ColumnChoice(Integer index, String name) {
    private static final int LETTERS = 26;

    static ColumnChoice of(int index, String header) {
        return new ColumnChoice(index, (letters(index) + "  " + header).strip());
    }

    /** A to Z, AA, AB... */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }
}
