/**
 * Runs calculations that stand in JSON: finds the rule pack, completes the parameters of each call
 * from it, applies the method and writes the result, for the command and for everything else that
 * wants a figure with its workings. The form is described in docs/wage-engine.md.
 */
package org.makewhole.wage.engine;
