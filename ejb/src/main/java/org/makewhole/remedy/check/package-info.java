/**
 * Proves that the money adds up: every posting, every reversal, every total that a screen shows.
 *
 * <p>Decisions taken here: the check is written apart from what it checks, in SQL over the tables
 * themselves, so that a fault in the code that adds up is not repeated by the code that looks. It
 * needs no key, since amounts, stages and case numbers stand in clear, and it changes nothing. It
 * runs as the command {@code makewhole verify-money}, over every organisation, whether a server
 * runs or not.
 */
package org.makewhole.remedy.check;
