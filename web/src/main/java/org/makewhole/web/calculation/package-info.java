/**
 * Pages that read calculations: the explanation of each line, the list of a claim's calculations,
 * the difference between two of them, and "what if".
 *
 * <p>Decision taken here: an explanation is made of what was stored with the line, in the words of
 * the reader's language; nothing is computed for it. Figures of the engine that have no word of
 * their own here are shown by their name, taken apart.
 */
package org.makewhole.web.calculation;
