/**
 * What the bank says, beside what is in the books.
 *
 * <p>Decisions taken here: statements come as CAMT.053 (ISO 20022) or as the bank's CSV; CAMT.053
 * is read with the JDK's own streaming parser, which takes every version of the message, where
 * bound classes take one each, and whose document types and entities are off. A line that two
 * statements hold is taken once. What a line is, is suggested and decided by a person. A month is
 * reconciled when the bank's balance, what is on its way in and out, and what was set aside with a
 * reason add up to what is held; then it takes no further entry.
 */
package org.makewhole.remedy.bank;
