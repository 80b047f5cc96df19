package org.makewhole.wage.pack;

import java.util.List;

/** The methods of the engine that a pack can choose, each with the parameters it must be given. */
public enum RuleMethod {

    /** A floor of {@code hourly} for each hour worked in the week. */
    MINIMUM_WAGE("hourly"),

    /** The agreed straight-time pay above any minimum-wage floor. */
    AGREED_WAGES,

    /** ({@code multiplier} - 1) x regular rate for each hour of the week over {@code threshold}. */
    WEEKLY_OVERTIME("threshold", "multiplier"),

    /** Monthly salary x {@code numerator} / {@code denominator} = weekly salary. */
    SALARY_TO_WEEK("numerator", "denominator"),

    /**
     * What was paid for a week is credited to that week's amounts in the order in which the rules
     * stand in the pack; an excess is not carried to another week.
     */
    CREDIT_IN_ORDER;

    private final List<String> parameters;

    RuleMethod(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** Names of the parameters that every value of a rule with this method carries. */
    public List<String> parameters() {
        return parameters;
    }
}
