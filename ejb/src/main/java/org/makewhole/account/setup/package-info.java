/**
 * How organisations come onto the platform: the first one at the first start, others by an
 * operator.
 *
 * <p>Decisions taken here: there is no default password; whoever holds the one-time code that the
 * console showed founds the first organisation, once. The code lives in memory only, ends after a
 * number of wrong tries, and a restart makes another. The first organisation runs the platform: its
 * administrators name operators, who found further organisations and get no place in them. Each
 * begins with the rule that its members need a second factor.
 */
package org.makewhole.account.setup;
