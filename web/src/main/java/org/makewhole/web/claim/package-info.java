/**
 * Opening a wage claim, its weeks, and the statement of amounts owed.
 *
 * <p>Decisions taken here: one page from the worker's name to the amount owed, in the order in
 * which it is told, so that the keyboard never has to be left; what is owed is worked out before
 * anything is stored; a problem names its week and field and keeps all that was typed.
 */
package org.makewhole.web.claim;
