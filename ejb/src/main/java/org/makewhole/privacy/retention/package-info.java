/**
 * How long an organisation keeps what, and the daily work that forgets what is over.
 *
 * <p>Decisions taken here: each class of data has a number of months within bounds that the
 * platform sets. A schedule does nothing until the administrator, who sees before what it will
 * touch, puts it in force: an installation with twenty years of cases must not lose them in its
 * first night. The work of a day goes in small transactions behind the lock of the day's row, so
 * that two servers take turns, a killed one is followed by the next, and what was counted is what
 * was done. A legal hold wins. The day is a parameter: tests move it, the timer takes the
 * organisation's own.
 */
package org.makewhole.privacy.retention;
