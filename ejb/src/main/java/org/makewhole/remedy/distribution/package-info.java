/**
 * How a sum is divided among claimants, to the last cent.
 *
 * <p>Decisions taken here: each part is first rounded down to the smallest unit of the currency;
 * what that leaves is given out in units, one each, to those whose rounding took most, and at equal
 * loss to who stands first. So the shares always make up the sum, nobody is more than one unit away
 * from the exact part, and the same sum is always divided alike. Who got a unit is said with the
 * share. Plain Java: a person can be shown how it came out.
 */
package org.makewhole.remedy.distribution;
