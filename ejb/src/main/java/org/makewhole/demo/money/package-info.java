/**
 * The money of the demonstration once an employer has paid: what lies in the trust account, what
 * the bank says, what went out, and what was asked when a case was closed.
 *
 * <p>Decisions taken here: the days hang on today's date, so that the month before last is always
 * reconciled, last month waits to be, and something waits for each kind of decision: a payment to
 * be confirmed, one to be divided, a run to be released, lines of the bank to be matched. All of it
 * goes through the books that the product itself uses, so that {@code verify-money} finds nothing.
 */
package org.makewhole.demo.money;
