package org.makewhole.web.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private final Sheet sheet = new Sheet("weeks", List.of("week", "hours"));

    @Test
    void whatIsNoSheetLeavesTheRowsAsTheyWere() {
        sheet.setJson("[[\"2026-01-05\",\"40\"],7,{\"a\":[]},[null,\"8\"]]");
        String rows = "[[\"2026-01-05\",\"40\"],[\"\",\"8\"]]";
        assertEquals(rows, sheet.getJson());

        for (String sent : new String[] {null, "", "{}", "[[", "[[\"x\"]", "null"}) {
            sheet.setJson(sent);
            assertEquals(rows, sheet.getJson());
        }
    }

    /** A program may send what no page does. */
    @Test
    void whatIsDeeperThanAnySheetUsesUpNoStack() {
        for (int levels : new int[] {5, 100_000, 1_000_000}) {
            sheet.setJson("[".repeat(levels));
            sheet.setJson("[".repeat(levels) + "]".repeat(levels));
            sheet.setJson("{\"a\":".repeat(levels));
            assertEquals("[]", sheet.getJson());
        }
    }
}
