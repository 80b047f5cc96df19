/**
 * The first start: the first organisation and its administrator.
 *
 * <p>Decisions taken here: there is no default password; whoever holds the one-time code that the
 * console showed founds the first organisation, once. The code lives in memory only, ends after a
 * number of wrong tries, and a restart makes another.
 */
package org.makewhole.account.setup;
