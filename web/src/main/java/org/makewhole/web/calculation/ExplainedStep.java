package org.makewhole.web.calculation;

/**
 * A step of a calculation in plain words.
 *
 * @param figure what it yields; empty when it is not known
 * @param arithmetic with the numbers in it
 * @param rounding that was applied; empty for none
 */
public record ExplainedStep(String figure, String arithmetic, String rounding) {}
