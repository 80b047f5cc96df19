package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/** Weekly earnings that regulations and the US Department of Labor publish, with nothing paid. */
class PublishedExamplesTest {

    private static final RulePack US = withoutMinimumWage(RulePacks.forJurisdiction("US"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "published-us.csv", numLinesToSkip = 1)
    void weeklyEarnings(
            String source,
            PayBasis basis,
            String rate,
            String agreedHours,
            String worked,
            String earned) {
        WorkWeek week = WageCases.week(worked, "0");
        WageInput input = WageCases.inUs(WageCases.terms(basis, rate, agreedHours, null), week);
        assertEquals(WageCases.decimal(earned), WageEngine.calculate(input, US).earned(), source);
    }

    /**
     * The examples isolate overtime, some with rates of years whose minimum wage lay below them.
     */
    private static RulePack withoutMinimumWage(RulePack pack) {
        return new RulePack(
                pack.identity(),
                pack.parent(),
                pack.jurisdiction(),
                pack.currency(),
                pack.title(),
                pack.rounding(),
                pack.rules().stream()
                        .filter(rule -> !rule.method().equals(RuleMethod.MINIMUM_WAGE))
                        .toList(),
                pack.notes());
    }
}
