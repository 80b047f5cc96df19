/**
 * Dated exchange rates, to say in the currency of a case what was handed over in another.
 *
 * <p>Decisions taken here: rates are those of a published list that an administrator imports, the
 * euro reference rates of the European Central Bank in its own CSV format; nothing is fetched by
 * the platform. A rate is never changed: a list that says otherwise of a day is told apart and the
 * first one stays. A day without a rate takes the last one before it, no older than a week. What
 * was handed over is kept beside what it came to.
 */
package org.makewhole.remedy.rate;
