package org.makewhole.wage.inforce;

import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * A rule on a day.
 *
 * @param rule of the pack; null when only the overrides of the input say it
 * @param value in force; null when only the overrides of the input say it
 * @param parameters of the value with the overrides
 */
public record InForce(Rule rule, RuleValue value, Arguments parameters) {}
