package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * The wage on which an award for service is reckoned, in each unit.
 *
 * @param in parameters of the award
 * @param out receives the wages by unit
 * @param monthly wage that counts, for a month
 * @param weekly a week's wage where it is given by the week; else null
 * @param daily wage that counts, for a day
 */
record ServiceWage(
        Arguments in, Workings out, BigDecimal monthly, BigDecimal weekly, BigDecimal daily) {

    private static final BigDecimal WEEKS_PER_MONTH =
            Decimals.divide(new BigDecimal(52), new BigDecimal(12));

    static ServiceWage read(Arguments in, Workings out) {
        BigDecimal wage = in.getNumber("wage").add(in.number("allowances", BigDecimal.ZERO));
        wage = wage.min(in.number("wageCap", wage));
        if (in.has("wageFraction")) {
            BigDecimal fraction = in.getNumber("wageFraction");
            wage = out.rate("wageCounted", wage.multiply(fraction), "{} × {}", wage, fraction);
        }
        BigDecimal perMonth = in.number("daysPerMonth", new BigDecimal(30));
        BigDecimal perWeek = in.number("daysPerWeek", new BigDecimal(7));
        return switch (in.text("wagePer", "month")) {
            case "day" -> ofDay(in, out, wage);
            case "week" ->
                    new ServiceWage(
                            in,
                            out,
                            wage.multiply(weeksPerMonth(in)),
                            wage,
                            out.rateOf("dailyWage", wage, perWeek));
            default ->
                    new ServiceWage(in, out, wage, null, out.rateOf("dailyWage", wage, perMonth));
        };
    }

    /** A month holds the days that the law says, else those that are worked in its weeks. */
    private static ServiceWage ofDay(Arguments in, Workings out, BigDecimal wage) {
        BigDecimal week = in.has("daysPerWeek") ? wage.multiply(in.getNumber("daysPerWeek")) : null;
        BigDecimal month =
                week == null || in.has("daysPerMonth")
                        ? wage.multiply(in.number("daysPerMonth", new BigDecimal(30)))
                        : week.multiply(weeksPerMonth(in));
        return new ServiceWage(in, out, month, week, wage);
    }

    private static BigDecimal weeksPerMonth(Arguments in) {
        return in.number("weeksPerMonth", WEEKS_PER_MONTH);
    }

    boolean viaMonths() {
        return in.text("via", "daily-wage").equals("months");
    }

    private BigDecimal ofWeek() {
        return weekly == null ? Decimals.divide(monthly, weeksPerMonth(in)) : weekly;
    }

    /** Months of wages that the years in a band earn. */
    BigDecimal months(Arguments band, BigDecimal years, int number) {
        BigDecimal perYear = band.number("perYear", BigDecimal.ONE);
        BigDecimal units = band.findNumber("units").orElse(years.multiply(perYear));
        String figure = "months." + number;
        return switch (band.text("unit", "days")) {
            case "days" ->
                    out.quantityOf(figure, units, in.number("daysPerMonth", new BigDecimal(30)));
            case "weeks" -> out.quantityOf(figure, units, weeksPerMonth(in));
            default ->
                    band.has("units")
                            ? out.quantity(figure, units, "{}", units)
                            : out.quantity(figure, units, "{} × {}", years, perYear);
        };
    }

    /** The wage of the unit in which a band counts. */
    BigDecimal unit(Arguments band) {
        return switch (band.text("unit", "days")) {
            case "days" -> daily;
            case "weeks" -> ofWeek();
            default -> monthly;
        };
    }

    /** Pay for the years in a band, before the fraction that is due. */
    BigDecimal pay(Arguments band, BigDecimal years, int number, BigDecimal fraction) {
        BigDecimal unit = unit(band);
        if (band.has("units")) {
            BigDecimal units = band.getNumber("units");
            out.quantity("units", units, "{} of {} years", band.text("unit", "days"), years);
            return out.subtotal("band." + number, unit.multiply(units), "{} × {}", unit, units);
        }
        BigDecimal perYear = band.getNumber("perYear");
        BigDecimal year =
                out.rate("perYear." + number, unit.multiply(perYear), "{} × {}", unit, perYear);
        if (fraction.compareTo(BigDecimal.ONE) != 0) {
            out.rate(
                    "perYearAfterFraction." + number,
                    year.multiply(fraction),
                    "{} × {}",
                    year,
                    fraction);
        }
        return out.subtotal("band." + number, year.multiply(years), "{} × {}", year, years);
    }
}
