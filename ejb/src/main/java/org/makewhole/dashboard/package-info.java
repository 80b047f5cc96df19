/**
 * Figures over many cases: how many, how much money in each stage, how much of it was recovered and
 * how long that took.
 *
 * <p>Decisions taken here: the page never reads cases. It reads a small read model (tables {@code
 * dashboard_*}) of counts and sums, through a database account that sees nothing else, so that no
 * query can show a person. Which organisations a coordinator sees follows from the reporting lines
 * alone. Money is never added across currencies: a dashboard has one. A median cannot be added up,
 * so the model keeps a histogram of days. The export is made of the very object that the page
 * shows.
 */
package org.makewhole.dashboard;
