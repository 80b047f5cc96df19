/**
 * Figures of grievances: where they stand, how old they are, how long each side takes.
 *
 * <p>Decisions taken here: figures are counted from the grievances that the asking person may see,
 * at the moment of asking; nothing is stored. Days are days of the calendar, what an answer took
 * beside what it was allowed to take at the same steps.
 */
package org.makewhole.grievance.report;
