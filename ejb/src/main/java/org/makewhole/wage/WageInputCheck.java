package org.makewhole.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.makewhole.wage.WageInputProblem.Field;
import org.makewhole.wage.WageInputProblem.Kind;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePackReader;
import org.makewhole.wage.pack.RulePacks;

/** Finds everything that keeps an input from being computed. */
public final class WageInputCheck {

    /** Hours of seven days. */
    public static final BigDecimal HOURS_OF_A_WEEK = new BigDecimal("168");

    private static final BigDecimal DAYS_OF_A_WEEK = new BigDecimal("7");
    private static final BigDecimal LARGEST_MONEY = new BigDecimal("1000000000000");
    private static final int MAX_DECIMALS = 6;
    private static final LocalDate LATEST_DAY = LocalDate.of(2999, 12, 31);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<WageInputProblem> problems = new ArrayList<>();

    private WageInputCheck() {}

    /**
     * The problems of {@code input}, empty when it can be computed.
     *
     * @param pack whose rules are to be applied
     */
    public static List<WageInputProblem> check(WageInput input, RulePack pack) {
        WageInputCheck check = new WageInputCheck();
        check.checkPlace(input, pack);
        check.checkTerms(input.terms(), minorUnit(input.currency()));
        check.checkWeeks(input.weeks(), minorUnit(input.currency()));
        return List.copyOf(check.problems);
    }

    private static int minorUnit(Currency currency) {
        return currency == null ? MAX_DECIMALS : Math.max(0, currency.getDefaultFractionDigits());
    }

    private void checkPlace(WageInput input, RulePack pack) {
        String code = input.jurisdiction();
        if (code == null) {
            add(Field.JURISDICTION, null, Kind.MISSING);
        } else if (!RulePacks.isJurisdictionCode(code) || !COUNTRIES.contains(code.substring(0, 2))) {
            add(Field.JURISDICTION, null, Kind.UNKNOWN_CODE);
        }
        Currency currency = input.currency();
        if (currency == null) {
            add(Field.CURRENCY, null, Kind.MISSING);
        } else if (currency.getDefaultFractionDigits() < 0) {
            // XAU, XXX and the like are no money that wages are paid in.
            add(Field.CURRENCY, null, Kind.UNKNOWN_CODE);
        } else if (pack.currency() != null && !pack.currency().equals(currency)) {
            add(Field.CURRENCY, null, Kind.NOT_THE_CURRENCY_OF_THE_RULES);
        }
    }

    private void checkTerms(AgreedTerms terms, int minorUnit) {
        if (terms == null || terms.basis() == null) {
            add(Field.BASIS, null, Kind.MISSING);
        }
        checkPositive(
                Field.RATE, terms == null ? null : terms.rate(), LARGEST_MONEY, rateScale(minorUnit));
        if (terms == null) {
            return;
        }
        if (terms.hoursPerWeek() != null || (terms.basis() != null && isCovering(terms.basis()))) {
            checkPositive(Field.HOURS_PER_WEEK, terms.hoursPerWeek(), HOURS_OF_A_WEEK, MAX_DECIMALS);
        }
        if (terms.daysPerWeek() != null || terms.basis() == PayBasis.DAILY) {
            checkPositive(Field.DAYS_PER_WEEK, terms.daysPerWeek(), DAYS_OF_A_WEEK, MAX_DECIMALS);
        }
    }

    /** Rates may be finer than the smallest coin: 8.375 an hour is a real agreement. */
    private static int rateScale(int minorUnit) {
        return Math.max(minorUnit, MAX_DECIMALS);
    }

    private static boolean isCovering(PayBasis basis) {
        return basis != PayBasis.HOURLY;
    }

    private void checkWeeks(List<WorkWeek> weeks, int minorUnit) {
        if (weeks.isEmpty()) {
            add(Field.WEEKS, null, Kind.MISSING);
        }
        for (WorkWeek week : weeks) {
            if (week == null) {
                add(Field.WEEKS, null, Kind.MISSING);
                continue;
            }
            LocalDate start = week.weekStart();
            if (start == null) {
                add(Field.WEEK_START, null, Kind.MISSING);
            } else if (start.isBefore(RulePackReader.EARLIEST_DAY) || start.isAfter(LATEST_DAY)) {
                add(Field.WEEK_START, start, Kind.OUT_OF_RANGE);
            }
            checkNotNegative(
                    Field.HOURS_WORKED, start, week.hoursWorked(), HOURS_OF_A_WEEK, MAX_DECIMALS);
            checkNotNegative(
                    Field.AMOUNT_PAID, start, week.amountPaid(), LARGEST_MONEY, minorUnit);
        }
        checkApart(
                weeks.stream()
                        .filter(Objects::nonNull)
                        .map(WorkWeek::weekStart)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private void checkApart(List<LocalDate> starts) {
        for (int i = 1; i < starts.size(); i++) {
            LocalDate before = starts.get(i - 1);
            LocalDate start = starts.get(i);
            if (start.equals(before)) {
                add(Field.WEEK_START, start, Kind.DUPLICATE);
            } else if (start.isBefore(before.plusDays(7))) {
                add(Field.WEEK_START, start, Kind.OVERLAPPING);
            }
        }
    }

    private void checkPositive(Field field, BigDecimal value, BigDecimal most, int decimals) {
        if (value != null && value.signum() <= 0) {
            add(field, null, Kind.NOT_POSITIVE);
        } else {
            checkNotNegative(field, null, value, most, decimals);
        }
    }

    private void checkNotNegative(
            Field field, LocalDate week, BigDecimal value, BigDecimal most, int decimals) {
        if (value == null) {
            add(field, week, Kind.MISSING);
        } else if (value.signum() < 0) {
            add(field, week, Kind.NEGATIVE);
        } else if (value.compareTo(most) > 0) {
            add(field, week, Kind.TOO_LARGE);
        } else if (value.stripTrailingZeros().scale() > decimals) {
            add(field, week, Kind.TOO_MANY_DECIMALS);
        }
    }

    private void add(Field field, LocalDate week, Kind kind) {
        problems.add(new WageInputProblem(field, week, kind));
    }
}
