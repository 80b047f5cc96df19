/**
 * Arithmetic of the wage engine: decimals, named rounding and written workings.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Decimal numbers only. A quotient that does not end keeps 34 digits; before it is rounded it
 *       is first brought to 20 decimals half up, so that 1/3 x 3 is a whole again and a figure that
 *       lies exactly between two cents is seen as lying there.
 *   <li>Rounding is a policy with a name, chosen by the rule pack, and may be replaced for one kind
 *       of figure or for one figure by name. What a source rounded can therefore be followed
 *       without code.
 *   <li>Every figure carries the arithmetic that gave it. The text is written only when somebody
 *       asks, because most lines of a large calculation are never opened.
 * </ul>
 */
package org.makewhole.wage.number;
