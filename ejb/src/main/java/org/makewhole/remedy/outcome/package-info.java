/**
 * How a case ended, which is not where it stands: a decided case may be open for years, and a
 * closed one may have been won, withdrawn or lost.
 *
 * <p>Decisions taken here: nine outcomes, of which three say why nothing can be collected; an
 * outcome is never changed, a later one follows it, and the last one counts; what a register of a
 * labour agency calls it is mapped by its words where they are clear, kept as it stood beside the
 * mapping, and never guessed where they are not.
 */
package org.makewhole.remedy.outcome;
