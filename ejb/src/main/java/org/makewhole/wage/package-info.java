/**
 * The wage engine: what is owed, from pay as agreed, work as remembered and payments as made, under
 * the rules of a place.
 *
 * <p>Plain Java without container types; {@code engine} takes a question and gives an answer, both
 * in JSON as docs/wage-engine.md describes them, {@code owed} computes a claim over time, {@code
 * pack} holds the law as data, and the others are the methods that packs choose.
 *
 * <p>Decision taken here: {@link org.makewhole.wage.Violation} is the one vocabulary for lines of a
 * calculation and for money postings, so that both can be compared.
 */
package org.makewhole.wage;
