package org.makewhole.deadline.due;

import java.time.LocalDate;
import java.util.List;

/**
 * What is due in a week, for two people to go through and sign.
 *
 * @param organization its name
 * @param from the Monday
 * @param to the Sunday
 * @param overdue what should have been done before and is open, the oldest first
 * @param rows what is due in the week, in order
 * @param whole false when there is more than fits
 */
public record ControlSheet(
        String organization,
        LocalDate from,
        LocalDate to,
        List<DueRow> overdue,
        List<DueRow> rows,
        boolean whole) {}
