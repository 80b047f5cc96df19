package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.wage.hours.PayItem.Kind;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** The parts of a week's pay as an input names them. */
final class PayItems {

    private static final String[] KINDS = {
        "hourly",
        "piece",
        "day",
        "job",
        "salary",
        "commission",
        "bonus",
        "flat-bonus",
        "differential",
        "tip-credit",
        "premium",
        "discretionary-bonus",
        "excluded"
    };
    private static final String[] PERIODS = {
        "week", "biweek", "semimonth", "month", "quarter", "year"
    };
    private static final BigDecimal WEEKS_PER_YEAR = new BigDecimal(52);

    private PayItems() {}

    static Parameter parameter() {
        return Parameter.objects(
                        "pay",
                        "the parts of the week's pay",
                        Parameter.choice("kind", "how it counts", KINDS).required(),
                        Parameter.of("rate", ParameterKind.MONEY, "money per hour, piece or day")
                                .saying("the pay of this item"),
                        Parameter.of(
                                "hours",
                                ParameterKind.HOURS,
                                "hours at that rate; all if left out"),
                        Parameter.of(
                                "overtimeHours",
                                ParameterKind.HOURS,
                                "those of the hours that were overtime"),
                        Parameter.of("units", ParameterKind.NUMBER, "pieces, days or jobs"),
                        Parameter.of(
                                "overtimeUnits",
                                ParameterKind.NUMBER,
                                "those of the pieces that were made in overtime hours"),
                        Parameter.of("amount", ParameterKind.MONEY, "money, instead of a rate")
                                .saying("the pay of this item"),
                        Parameter.choice("per", "period that the amount is for", PERIODS)
                                .saying("the time of the amount"),
                        Parameter.of(
                                        "weeks",
                                        ParameterKind.POSITIVE,
                                        "number of weeks over which the amount is spread evenly")
                                .saying("the time of the amount"),
                        Parameter.of(
                                "coversHours",
                                ParameterKind.HOURS,
                                "hours of a week that a salary covers; leave out when it covers"
                                        + " all hours, however many (fluctuating workweek)"))
                .required();
    }

    static List<PayItem> read(Arguments in, Workings out) {
        List<PayItem> items = new ArrayList<>();
        BigDecimal byLaw = in.findHours("salaryCovers").orElse(null);
        for (Arguments item : in.objects("pay")) {
            items.add(item(item, byLaw, out));
        }
        return items;
    }

    /** The hours of the items that are paid for hours. */
    static Optional<BigDecimal> findHours(Arguments in) {
        BigDecimal hours = null;
        for (Arguments item : in.objects("pay")) {
            String kind = item.getText("kind");
            if (!kind.equals("differential")
                    && !kind.equals("tip-credit")
                    && item.findHours("hours").isPresent()) {
                BigDecimal more = item.getHours("hours");
                hours = hours == null ? more : hours.add(more);
            }
        }
        return Optional.ofNullable(hours);
    }

    private static PayItem item(Arguments in, BigDecimal byLaw, Workings out) {
        return switch (in.getText("kind")) {
            case "hourly" ->
                    new PayItem(
                            Kind.HOURLY,
                            in.getNumber("rate"),
                            in.findHours("hours").orElse(null),
                            null,
                            null,
                            null,
                            in.findHours("overtimeHours").orElse(null));
            case "piece", "day", "job" ->
                    new PayItem(
                            Kind.SUM,
                            in.findNumber("rate").orElse(null),
                            null,
                            produced(in, out),
                            in.findHours("coversHours").orElse(null),
                            null,
                            in.findNumber("overtimeUnits").orElse(null));
            case "salary" ->
                    PayItem.salary(weekly(in, out), in.findHours("coversHours").orElse(byLaw));
            case "commission", "bonus" -> PayItem.sum(Kind.SUM, weekly(in, out));
            case "flat-bonus" -> PayItem.sum(Kind.FLAT_BONUS, weekly(in, out));
            case "differential" -> perHour(Kind.DIFFERENTIAL, in);
            case "tip-credit" -> perHour(Kind.TIP_CREDIT, in);
            case "premium" -> perHour(Kind.PREMIUM, in);
            default ->
                    in.has("rate") && !in.has("amount")
                            ? perHour(Kind.EXCLUDED, in)
                            : PayItem.sum(Kind.EXCLUDED, weekly(in, out));
        };
    }

    private static PayItem perHour(Kind kind, Arguments in) {
        return in.has("amount")
                ? PayItem.sum(kind, in.getNumber("amount"))
                : new PayItem(
                        kind,
                        in.getNumber("rate"),
                        in.findHours("hours").orElse(null),
                        null,
                        null,
                        null,
                        null);
    }

    private static BigDecimal produced(Arguments in, Workings out) {
        if (in.has("amount")) {
            return weekly(in, out);
        }
        BigDecimal rate = in.getNumber("rate");
        BigDecimal units = in.getNumber("units");
        return out.amount(in.getText("kind") + "Pay", rate.multiply(units), "{} × {}", rate, units);
    }

    /** The amount for a week: of a period by the weeks of a year, or spread over some weeks. */
    private static BigDecimal weekly(Arguments in, Workings out) {
        BigDecimal amount = in.getNumber("amount");
        String figure =
                switch (in.getText("kind")) {
                    case "salary" -> "weeklySalary";
                    case "bonus", "flat-bonus" -> "weeklyBonus";
                    default -> "weeklyAmount";
                };
        if (in.has("weeks")) {
            return out.amountOf(figure, amount, in.getNumber("weeks"));
        }
        String per = in.text("per", "week");
        if (per.equals("week")) {
            return amount;
        }
        BigDecimal periods = Periods.perYear(per);
        if (per.equals("biweek")) {
            return out.amountOf(figure, amount, new BigDecimal(2));
        }
        return out.amount(
                figure,
                Decimals.divide(amount.multiply(periods), WEEKS_PER_YEAR),
                "{} × {} ÷ {}",
                amount,
                periods,
                WEEKS_PER_YEAR);
    }
}
