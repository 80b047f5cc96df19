/**
 * Which days people work: public holidays of countries and regions, weekends as they were on the
 * day, half days, and what an organisation or a court closes on its own.
 *
 * <p>Plain Java without Jakarta EE, so that clocks, timesheets and commands can use it. {@link
 * org.makewhole.calendar.PublicHolidays} answers which holidays there are, {@link
 * org.makewhole.calendar.WorkingCalendar} counts.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Holidays come from Jollyday, which is kept by many hands, and for countries that it lacks
 *       from files in its own form beside this package. A country in neither has no holidays known:
 *       {@link org.makewhole.calendar.PublicHolidays#isKnown} says so, and who counts passes it on.
 *   <li>Feasts of the Islamic calendar are computed ahead of the moon being seen and marked as
 *       estimated: the real day may be one off.
 *   <li>A missing holiday makes a period end too early, never too late, when days are counted
 *       forward: where data are doubtful, fewer holidays are the safe side.
 *   <li>Observances that close nothing are left out; bank holidays count.
 *   <li>A half day is a working day. It only closes earlier.
 * </ul>
 */
package org.makewhole.calendar;
