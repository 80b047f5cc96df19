/**
 * Decides which figures are withheld from a reader who may not see the cases behind them.
 *
 * <p>Decisions taken here (ADR 26): a figure from fewer cases than the threshold is not shown, and
 * no small figure may be worked out from shown ones. It is decided over all tables that can be
 * asked for at once, never for one answer, so that filters and periods cannot be played off against
 * each other. What is shown is exact; nothing is rounded or made up. That a withheld figure has
 * enough possible values is proved by {@link org.makewhole.dashboard.disclosure.Exchange}s, each of
 * which is another state of affairs that would have given the same tables.
 */
package org.makewhole.dashboard.disclosure;
