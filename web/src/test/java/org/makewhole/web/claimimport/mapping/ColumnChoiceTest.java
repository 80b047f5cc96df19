package org.makewhole.web.claimimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Columns are called by the letters that a spreadsheet shows. */
class ColumnChoiceTest {
    @Test
    void columnsAreLetteredAsInASpreadsheet() {
        assertEquals("A", ColumnChoice.letters(0));
        assertEquals("Z", ColumnChoice.letters(25));
        assertEquals("AA", ColumnChoice.letters(26));
        assertEquals("AZ", ColumnChoice.letters(51));
        assertEquals("BA", ColumnChoice.letters(52));
        assertEquals("ZZ", ColumnChoice.letters(701));
        assertEquals("AAA", ColumnChoice.letters(702));
    }
}
