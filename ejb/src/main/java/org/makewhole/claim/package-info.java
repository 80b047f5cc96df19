/**
 * The wage claim of a case: agreed terms, the weeks as the worker remembers them, and what the wage
 * engine made of both.
 *
 * <p>Decisions taken here: a calculation is stored whole, with its inputs and the version of the
 * rule pack, and is never changed; changing terms or weeks stores a new one and restates the
 * computed stage of the money, so that every figure a person ever saw can be found again.
 */
package org.makewhole.claim;
