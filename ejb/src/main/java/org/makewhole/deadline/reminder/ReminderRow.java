package org.makewhole.deadline.reminder;

import java.time.LocalDate;
import org.makewhole.wage.pack.LocalizedText;

/**
 * A reminder as its reader sees it.
 *
 * @param number of the case
 */
public record ReminderRow(
        long clockId, String number, LocalizedText title, LocalDate dueOn, ReminderStage stage) {}
