/**
 * What a worker tells about an employment: terms over time, work at the grain that is remembered,
 * payments, other pay, rest days and holidays; read, checked and put into weeks and pay periods.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A week is the unit of work, a pay period that of pay. A week belongs to the period in which
 *       it ends; days belong to the period in which they lie.
 *   <li>A sum for several periods is spread over its days, in whole cents that add up to it.
 *   <li>An estimate carries a lowest and a highest number of hours.
 * </ul>
 */
package org.makewhole.wage.employment;
