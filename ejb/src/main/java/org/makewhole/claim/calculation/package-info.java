/**
 * The bridge between what is stored of a claim and the wage engine, and a calculation as a value.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The engine is asked in JSON, the form that docs/wage-engine.md documents, and its answer is
 *       kept as it came, with the question: what the engine learns to say is stored without a
 *       change here, and whoever doubts a figure can ask the command of the engine the same.
 *   <li>{@link org.makewhole.claim.calculation.AmountsOwed} is the answer as pages and documents
 *       read it. The sum of its lines is compared with the stored total, so that a damaged row is
 *       noticed and never shown.
 *   <li>A calculation of the former engine, by weekly totals, is read as it was stored (format 1).
 *       Nothing of it is computed anew.
 * </ul>
 */
package org.makewhole.claim.calculation;
