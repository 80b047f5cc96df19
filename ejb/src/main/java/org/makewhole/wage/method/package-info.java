/**
 * What a method of the wage engine is: a name, the parameters it takes and the arithmetic it does.
 *
 * <p>A method knows no country. Its parameters come from the input, from overrides in the input or
 * from the rule pack, in that order, and are checked against its own list before it runs, so that a
 * wrong name or value is answered with its place and a reason, never with a stack trace. Rule packs
 * are checked against the same lists. The parameters are described in docs/wage-engine.md; a test
 * compares the two.
 */
package org.makewhole.wage.method;
