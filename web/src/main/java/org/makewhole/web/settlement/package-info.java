/**
 * Settlements and orders of a case: drawing one up with its division and its payments, what the
 * claimants say, putting it in force, taking it back.
 *
 * <p>Decisions taken here: the division is shown before anything is kept, with who gets the cent
 * that rounding left; the form makes a key, so that sending it twice draws up one.
 */
package org.makewhole.web.settlement;
