/**
 * Pay that depends on when and how long somebody worked: overtime and the regular rate behind it,
 * multipliers for nights, rest days and holidays, spread of hours, guaranteed hours.
 *
 * <p>The workweek is computed by {@link org.makewhole.wage.hours.Workweek} from plain values, so
 * that a single example and a claim over years go through the same arithmetic.
 */
package org.makewhole.wage.hours;
