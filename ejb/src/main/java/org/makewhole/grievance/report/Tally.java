package org.makewhole.grievance.report;

import java.io.Serializable;

/**
 * Grievances with something in common, counted.
 *
 * @param label what they have in common; empty where nobody wrote it down
 * @param agreement title of the article's agreement; null for anything but an article
 * @param open how many have not ended
 * @param overdue how many of the open ones are past a limit
 * @param ended how many have ended
 * @param won how many of the ended ones brought something
 */
public record Tally(String label, String agreement, int open, int overdue, int ended, int won)
        implements Serializable {

    public int total() {
        return open + ended;
    }
}
