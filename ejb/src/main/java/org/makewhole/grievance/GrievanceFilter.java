package org.makewhole.grievance;

import org.makewhole.grievance.procedure.Turn;

/**
 * What a list of grievances shows.
 *
 * @param openOnly without those that have ended
 * @param overdueOnly those where a limit is over
 * @param mineOnly those that the caller looks after
 * @param turn those where this one has to act; null for all
 * @param issue those about this; null for all
 */
public record GrievanceFilter(
        boolean openOnly, boolean overdueOnly, boolean mineOnly, Turn turn, GrievanceIssue issue) {

    boolean takes(GrievanceRow row, long me) {
        return !(openOnly && row.course().isEnded())
                && !(overdueOnly && !row.course().overdue())
                && !(mineOnly && !Long.valueOf(me).equals(row.stewardId()))
                && (turn == null || row.course().turn() == turn)
                && (issue == null || row.issue() == issue);
    }
}
