package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Pay for one period as pay for another: month to hour, week to hour, day to month and so on. */
public final class RateConversion implements Method {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);

    static List<Parameter> shared() {
        return List.of(
                Parameter.of("amount", ParameterKind.MONEY, "pay for the period"),
                Parameter.choice(
                        "per",
                        "period of the amount",
                        "month",
                        "hour",
                        "day",
                        "week",
                        "biweek",
                        "semimonth",
                        "quarter",
                        "year"),
                Parameter.of(
                                "monthHours",
                                ParameterKind.POSITIVE,
                                "divisor from month to hour: 220, 240")
                        .atMost(744),
                Parameter.of(
                                "monthDays",
                                ParameterKind.POSITIVE,
                                "divisor from month to day: 26, 30")
                        .atMost(31),
                Parameter.of(
                                "weeksPerYear",
                                ParameterKind.POSITIVE,
                                "from year to week; default 52")
                        .saying("weeks")
                        .atMost(53),
                Parameter.of(
                                "weeksPerMonth",
                                ParameterKind.POSITIVE,
                                "from month to week, instead of weeksPerYear: \"13/3\", 4.333")
                        .saying("weeks")
                        .atMost(5),
                Parameter.of(
                                "daysPerYear",
                                ParameterKind.POSITIVE,
                                "from year to day: 365, 313 or 261; with daysPerWeek it may be left"
                                        + " out")
                        .atMost(400),
                Parameter.of("hoursPerWeek", ParameterKind.HOURS, "agreed or legal hours")
                        .atMost(168),
                Parameter.of("daysPerWeek", ParameterKind.POSITIVE, "agreed days").atMost(7),
                Parameter.of("hoursPerDay", ParameterKind.HOURS, "agreed or legal hours")
                        .atMost(24),
                Parameter.of("rateCap", ParameterKind.MONEY, "highest hourly rate that counts"));
    }

    @Override
    public String name() {
        return "rate-conversion";
    }

    @Override
    public String purpose() {
        return "Pay of one period as hourly, daily, weekly, monthly and yearly pay.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(shared());
        all.set(0, all.get(0).required());
        return all;
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(
                Set.of("monthHours", "hoursPerWeek"),
                Set.of("monthDays", "daysPerYear", "daysPerWeek"),
                Set.of("weeksPerMonth", "weeksPerYear"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        Converted converted = new Converted(in, out);
        converted.hourly();
        converted.daily();
        converted.weekly();
        converted.monthly();
        converted.annual();
    }

    /** The hourly rate of the parameters, if they allow one. */
    static Optional<BigDecimal> findHourly(Arguments in, Workings out) {
        return in.has("amount") ? new Converted(in, out).hourly() : Optional.empty();
    }

    /** The daily rate of the parameters, if they allow one. */
    static Optional<BigDecimal> findDaily(Arguments in, Workings out) {
        return in.has("amount") ? new Converted(in, out).daily() : Optional.empty();
    }

    /** One amount and the ways from its period to others; a way that is not known gives nothing. */
    private record Converted(Arguments in, Workings out) {

        private BigDecimal amount() {
            return in.getNumber("amount");
        }

        private String per() {
            return in.text("per", "month");
        }

        private Optional<BigDecimal> yearly() {
            return switch (per()) {
                case "hour", "day" -> Optional.empty();
                case "week" -> Optional.of(amount().multiply(in.number("weeksPerYear", WEEKS)));
                case "biweek" ->
                        Optional.of(
                                amount().multiply(
                                                Decimals.divide(
                                                        in.number("weeksPerYear", WEEKS),
                                                        new BigDecimal(2))));
                default -> Optional.of(amount().multiply(Periods.perYear(per())));
            };
        }

        Optional<BigDecimal> hourly() {
            Optional<BigDecimal> hourly = uncapped();
            if (hourly.isPresent() && in.has("rateCap")) {
                BigDecimal cap = in.getNumber("rateCap");
                return hourly.map(
                        rate -> out.rate("hourly", rate.min(cap), "{}, at most {}", rate, cap));
            }
            return hourly;
        }

        private Optional<BigDecimal> uncapped() {
            if (per().equals("hour")) {
                return Optional.of(out.rate("hourly", amount(), "{}", amount()));
            }
            if (in.has("monthHours") && yearly().isPresent()) {
                return Optional.of(
                        out.rateOf("hourly", monthlyExact(), in.getNumber("monthHours")));
            }
            // Where the law gives a day's pay first, the hour follows from it.
            boolean ofYear = in.has("daysPerYear") && !in.has("hoursPerWeek");
            boolean overDay = per().equals("day") || in.has("monthDays") || ofYear;
            if (overDay && in.findHours("hoursPerDay").isPresent()) {
                return daily().map(day -> out.rateOf("hourly", day, in.getHours("hoursPerDay")));
            }
            if (in.has("hoursPerWeek") && in.getHours("hoursPerWeek").signum() > 0) {
                return hourlyOfWeek();
            }
            return Optional.empty();
        }

        private Optional<BigDecimal> hourlyOfWeek() {
            BigDecimal hours = in.getHours("hoursPerWeek");
            if (per().equals("week")) {
                return Optional.of(out.rateOf("hourly", amount(), hours));
            }
            if (in.has("weeksPerMonth") && !per().equals("day")) {
                BigDecimal month = monthlyExact();
                BigDecimal weeks = in.getNumber("weeksPerMonth");
                return Optional.of(
                        out.rate(
                                "hourly",
                                Decimals.divide(month, weeks.multiply(hours)),
                                "{} ÷ ({} × {})",
                                month,
                                weeks,
                                hours));
            }
            if (per().equals("day")) {
                return weekly().map(week -> out.rateOf("hourly", week, hours));
            }
            BigDecimal weeks = in.number("weeksPerYear", WEEKS);
            BigDecimal year = yearly().orElseThrow();
            return Optional.of(
                    out.rate(
                            "hourly",
                            Decimals.divide(year, weeks.multiply(hours)),
                            "{} ÷ ({} × {})",
                            year,
                            weeks,
                            hours));
        }

        Optional<BigDecimal> daily() {
            if (per().equals("day")) {
                return Optional.of(out.rate("daily", amount(), "{}", amount()));
            }
            if (per().equals("hour")) {
                return in.findHours("hoursPerDay")
                        .map(
                                hours ->
                                        out.rate(
                                                "daily",
                                                amount().multiply(hours),
                                                "{} × {}",
                                                amount(),
                                                hours));
            }
            if (in.has("monthDays")) {
                return Optional.of(out.rateOf("daily", monthlyExact(), in.getNumber("monthDays")));
            }
            if (in.has("daysPerYear")) {
                return Optional.of(
                        out.rateOf("daily", yearly().orElseThrow(), in.getNumber("daysPerYear")));
            }
            if (in.has("daysPerWeek") && in.has("weeksPerMonth")) {
                BigDecimal days = in.getNumber("daysPerWeek");
                return weekly().map(week -> out.rateOf("daily", week, days));
            }
            return in.findNumber("daysPerWeek")
                    .map(
                            days -> {
                                BigDecimal weeks = in.number("weeksPerYear", WEEKS);
                                BigDecimal year = yearly().orElseThrow();
                                return out.rate(
                                        "daily",
                                        Decimals.divide(year, weeks.multiply(days)),
                                        "{} ÷ ({} × {})",
                                        year,
                                        weeks,
                                        days);
                            });
        }

        Optional<BigDecimal> weekly() {
            switch (per()) {
                case "week" -> {
                    return Optional.of(out.amount("weekly", amount(), "{}", amount()));
                }
                case "hour" -> {
                    return times("weekly", in.findHours("hoursPerWeek"));
                }
                case "day" -> {
                    return times("weekly", in.findNumber("daysPerWeek"));
                }
                default -> {
                    if (in.has("weeksPerMonth")) {
                        return Optional.of(
                                out.amountOf(
                                        "weekly", monthlyExact(), in.getNumber("weeksPerMonth")));
                    }
                    return Optional.of(
                            out.amountOf(
                                    "weekly",
                                    yearly().orElseThrow(),
                                    in.number("weeksPerYear", WEEKS)));
                }
            }
        }

        private Optional<BigDecimal> times(String figure, Optional<BigDecimal> units) {
            return units.map(
                    number ->
                            out.amount(
                                    figure,
                                    amount().multiply(number),
                                    "{} × {}",
                                    amount(),
                                    number));
        }

        private BigDecimal monthlyExact() {
            return per().equals("month")
                    ? amount()
                    : Decimals.divide(yearly().orElseThrow(), MONTHS);
        }

        Optional<BigDecimal> monthly() {
            if (per().equals("day")) {
                if (in.has("daysPerYear")) {
                    BigDecimal days = in.getNumber("daysPerYear");
                    return Optional.of(
                            out.amount(
                                    "monthly",
                                    Decimals.divide(amount().multiply(days), MONTHS),
                                    "{} × {} ÷ {}",
                                    amount(),
                                    days,
                                    MONTHS));
                }
                return times("monthly", in.findNumber("monthDays"));
            }
            if (per().equals("hour")) {
                return times("monthly", in.findNumber("monthHours"));
            }
            if (per().equals("week") && in.has("weeksPerMonth")) {
                return times("monthly", in.findNumber("weeksPerMonth"));
            }
            BigDecimal year = yearly().orElseThrow();
            return Optional.of(out.amount("monthly", monthlyExact(), "{} ÷ {}", year, MONTHS));
        }

        void annual() {
            if (per().equals("day")) {
                times("annual", in.findNumber("daysPerYear"));
            } else if (!per().equals("hour")) {
                BigDecimal year = yearly().orElseThrow();
                out.amount("annual", year, "{} over a year", amount());
            }
        }
    }
}
