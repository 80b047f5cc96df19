/**
 * Reminders of open clocks: from who looks after one, to who supervises, to who administers.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0031-clocks-on-cases.md:
 *
 * <ul>
 *   <li>Who is told when is a rule without a database ({@link
 *       org.makewhole.deadline.reminder.Escalation}). Nobody is told of a case that they do not
 *       see; of a restricted one its team is told instead of superiors.
 *   <li>A clock on which much hangs and that nobody has confirmed is brought up after a day, and to
 *       those who administer after three: an unconfirmed day may be the wrong one.
 *   <li>A reminder is a row with a unique key of clock, due day, stage and person, written together
 *       with the mail that tells it. Servers take turns behind the row of the day, in portions, so
 *       that a killed one leaves whole portions and the next goes on.
 *   <li>Days on which no server ran are made up for: of several stages that passed meanwhile the
 *       last one is told.
 *   <li>Mail is sent at least once. It is claimed, sent and noted; a server that dies between the
 *       last two lets it be sent again, under the same Message-ID.
 *   <li>A mail names cases by number and days, and nothing else.
 * </ul>
 */
package org.makewhole.deadline.reminder;
