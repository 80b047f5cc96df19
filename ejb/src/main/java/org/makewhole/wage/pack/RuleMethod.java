package org.makewhole.wage.pack;

import java.util.List;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/**
 * Names of the methods that the claim over pay periods asks a pack for, and the parameters of those
 * that say how a claim is put together and cannot be called by themselves.
 */
public final class RuleMethod {

    /** A floor of {@code rate} for each hour worked. */
    public static final String MINIMUM_WAGE = "minimum-wage";

    /** Overtime premium on the regular rate. */
    public static final String WORKWEEK = "workweek";

    /** Extra hours for a long day. */
    public static final String SPREAD_OF_HOURS = "spread-of-hours";

    /** Damages on top of unpaid wages. */
    public static final String LIQUIDATED_DAMAGES = "liquidated-damages";

    /** Interest on unpaid wages. */
    public static final String INTEREST = "interest";

    /** Time within which wages must be claimed. */
    public static final String LIMITATION = "limitation";

    /** Nights, rest days and holidays. */
    public static final String MULTIPLIED_HOURS = "multiplied-hours";

    /** Cash due where tips stand in for wages. */
    public static final String TIP_CREDIT = "tip-credit";

    /** The most that may be deducted. */
    public static final String DEDUCTION_FLOOR = "deduction-floor";

    /** Pay of a day by the earnings before it. */
    public static final String AVERAGED_PAY = "averaged-pay";

    /** Salary of a month that was worked in part. */
    public static final String INCOMPLETE_MONTH = "incomplete-month";

    /**
     * {@code mealHours} or {@code restHours} of pay at the regular rate for a day without such a
     * break.
     */
    public static final String MISSED_BREAKS = "missed-breaks";

    /** The agreed straight-time pay above any minimum-wage floor. */
    public static final String AGREED_WAGES = "agreed-wages";

    /** Monthly salary x {@code numerator} / {@code denominator} = weekly salary. */
    public static final String SALARY_TO_WEEK = "salary-to-week";

    /**
     * What was paid for a week is credited to that week's amounts in the order in which the rules
     * stand in the pack; an excess is not carried to another week.
     */
    public static final String CREDIT_IN_ORDER = "credit-in-order";

    private static final List<Parameter> CONVERSION =
            List.of(
                    Parameter.needed("numerator", ParameterKind.POSITIVE, "of the factor"),
                    Parameter.needed("denominator", ParameterKind.POSITIVE, "of the factor"));

    private static final List<Parameter> BREAKS =
            List.of(
                    Parameter.of("mealHours", ParameterKind.HOURS, "of pay for a meal break"),
                    Parameter.of("restHours", ParameterKind.HOURS, "of pay for rest breaks"));

    private RuleMethod() {}

    /** Whether the method only says how a claim is put together. */
    public static boolean isStructural(String method) {
        return List.of(AGREED_WAGES, SALARY_TO_WEEK, CREDIT_IN_ORDER, MISSED_BREAKS)
                .contains(method);
    }

    /** Whether totals of weeks are enough for the method. */
    public static boolean isOfWeeklyTotals(String method) {
        return List.of(AGREED_WAGES, SALARY_TO_WEEK, CREDIT_IN_ORDER, MINIMUM_WAGE, WORKWEEK)
                .contains(method);
    }

    /** Parameters of a structural method. */
    public static List<Parameter> structuralParameters(String method) {
        return switch (method) {
            case SALARY_TO_WEEK -> CONVERSION;
            case MISSED_BREAKS -> BREAKS;
            default -> List.of();
        };
    }
}
