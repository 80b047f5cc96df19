package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * Gratuity, severance or notice pay: so many days, weeks or months of wages per year of service.
 */
public final class ServiceAward implements Method {

    private static final String DAYS = "days";
    private static final String WEEKS = "weeks";

    @Override
    public String name() {
        return "service-award";
    }

    @Override
    public String purpose() {
        return "Gratuity, indemnity, severance or notice pay by bands of service.";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(ServiceTime.parameters());
        all.addAll(
                List.of(
                        Parameter.needed("wage", ParameterKind.MONEY, "last wage that counts"),
                        Parameter.choice("wagePer", "its period", "month", "week", "day"),
                        Parameter.of("allowances", ParameterKind.MONEY, "that count, same period"),
                        Parameter.of("wageCap", ParameterKind.MONEY, "wage that counts at most"),
                        Parameter.of(
                                        "wageFraction",
                                        ParameterKind.POSITIVE,
                                        "share that counts, as 2/3")
                                .atMost(1),
                        Parameter.of(
                                        "daysPerMonth",
                                        ParameterKind.POSITIVE,
                                        "from month to day: 26, 30 or \"365/12\"; default 30")
                                .atMost(31),
                        Parameter.of(
                                        "weeksPerMonth",
                                        ParameterKind.POSITIVE,
                                        "from month to week; default 52/12")
                                .atMost(5),
                        Parameter.of(
                                        "daysPerWeek",
                                        ParameterKind.POSITIVE,
                                        "from week to day; default 7")
                                .atMost(7),
                        Parameter.objects(
                                        "bands",
                                        "what a year of service earns; the first one for the first"
                                                + " years",
                                        Parameter.of(
                                                        "upToYears",
                                                        ParameterKind.NUMBER,
                                                        "last year of the band; the last band has"
                                                                + " none")
                                                .saying("the end of the band"),
                                        Parameter.of(
                                                        "belowYears",
                                                        ParameterKind.NUMBER,
                                                        "instead: the band ends before these years")
                                                .saying("the end of the band"),
                                        Parameter.of(
                                                "belowWeeks",
                                                ParameterKind.NUMBER,
                                                "the same told in weeks, where the band reached"
                                                        + " counts"),
                                        Parameter.of(
                                                "perYear", ParameterKind.NUMBER, "units per year"),
                                        Parameter.of(
                                                "units",
                                                ParameterKind.NUMBER,
                                                "instead: units for the whole service, such as two"
                                                        + " weeks of notice"),
                                        Parameter.choice("unit", "of wages", DAYS, WEEKS, "months"))
                                .required(),
                        Parameter.choice(
                                "via",
                                "whether the daily wage or the number of months is found first",
                                "daily-wage",
                                "months"),
                        Parameter.choice(
                                "bandChoice",
                                "whether each band counts for its own years or the band reached"
                                        + " counts for all years",
                                "each",
                                "reached"),
                        Parameter.of(
                                "minimumYears",
                                ParameterKind.NUMBER,
                                "of actual service, before parts of a year are rounded; below,"
                                        + " nothing is due"),
                        Parameter.of(
                                "minimumWeeks", ParameterKind.NUMBER, "the same told in weeks"),
                        Parameter.of("maximumYears", ParameterKind.NUMBER, "that count at most"),
                        Parameter.of(
                                "reason",
                                ParameterKind.TEXT,
                                "of the end, for fractions; one that the rule does not name"
                                        + " counts as other"),
                        Parameter.table(
                                "reasons",
                                "by reason of the end, the fraction due by years of service",
                                Parameter.objects(
                                        "steps",
                                        "ascending",
                                        Parameter.of(
                                                ReasonSteps.FROM,
                                                ParameterKind.NUMBER,
                                                "of service, these years included"),
                                        Parameter.of(
                                                ReasonSteps.OVER,
                                                ParameterKind.NUMBER,
                                                "instead: more than these years"),
                                        Parameter.needed(
                                                "fraction", ParameterKind.SHARE, "as 1/3"))),
                        Parameter.of("fraction", ParameterKind.SHARE, "due, instead of a reason"),
                        Parameter.of(
                                "plus",
                                ParameterKind.NUMBER,
                                "units of the first band on top, whatever the service"),
                        Parameter.of("capMonths", ParameterKind.NUMBER, "months of wages at most"),
                        Parameter.of("capAmount", ParameterKind.MONEY, "amount at most"),
                        Parameter.of("minimumAmount", ParameterKind.MONEY, "amount at least"),
                        Parameter.of(
                                "minimumMonths", ParameterKind.NUMBER, "months of wages at least"),
                        Parameter.of("deduct", ParameterKind.MONEY, "debts or offsets"),
                        Parameter.of("paid", ParameterKind.MONEY, "what was paid")));
        return all;
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(Set.of("fraction", "reason"));
    }

    @Override
    public Optional<LocalDate> findDay(Arguments own) {
        return own.findDate("endDate");
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal service = ServiceTime.read(in, out);
        BigDecimal years = service.min(in.number("maximumYears", service));
        if (years.compareTo(service) != 0) {
            out.quantity("yearsCounted", years, "{}, at most {}", service, years);
        }
        ServiceWage wage = ServiceWage.read(in, out);
        if (in.findText("reason").isPresent() && !in.has("reasons")) {
            out.remark("This rule does not tell reasons of the end apart.");
        }
        BigDecimal fraction = ReasonSteps.fraction(in, service, out);
        BigDecimal award = BigDecimal.ZERO;
        BigDecimal months = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        int number = 0;
        for (Arguments band : bands(in, years)) {
            number++;
            BigDecimal until = findEnd(band).orElse(years);
            BigDecimal inBand = Decimals.atLeastZero(years.min(until).subtract(from));
            from = until;
            if (wage.viaMonths()) {
                months = months.add(wage.months(band, inBand, number));
            } else {
                award = award.add(wage.pay(band, inBand, number, fraction));
            }
        }
        if (wage.viaMonths()) {
            months = out.quantity("monthsTotal", months, "sum of the bands");
            award =
                    out.subtotal(
                            "fullAward",
                            wage.monthly().multiply(months),
                            "{} × {}",
                            wage.monthly(),
                            months);
        } else {
            if (in.has("plus")) {
                award = award.add(plus(in, wage, out));
            }
            award = out.subtotal("fullAward", award, "sum of the bands");
        }
        for (String unit : List.of("Years", "Weeks")) {
            String least = "minimum" + unit;
            boolean enough =
                    unit.equals("Years")
                            ? ServiceTime.reaches(in, in.number(least, BigDecimal.ZERO))
                            : ServiceTime.reachesWeeks(in, in.number(least, BigDecimal.ZERO));
            if (!enough) {
                fraction = BigDecimal.ZERO;
                String told = Decimals.shown(in.getNumber(least)).toPlainString();
                out.remark(
                        "Below the least service of "
                                + told
                                + " "
                                + unit.toLowerCase(Locale.ROOT)
                                + ".");
            }
        }
        boolean due = fraction.signum() > 0;
        finish(in, award.multiply(fraction), due, wage, out);
    }

    /** The least amounts are due whatever the service, where anything is due at all. */
    private static void finish(
            Arguments in, BigDecimal exact, boolean due, ServiceWage wage, Workings out) {
        BigDecimal award = out.amount("award", exact, "{} in the fraction due", exact);
        if (in.has("minimumAmount") && due) {
            BigDecimal least = in.getNumber("minimumAmount");
            award = out.amount("award", award.max(least), "{}, at least {}", award, least);
        }
        if (in.has("minimumMonths") && due) {
            BigDecimal least = wage.monthly().multiply(in.getNumber("minimumMonths"));
            award = out.amount("award", award.max(least), "{}, at least {}", award, least);
        }
        if (in.has("capMonths")) {
            BigDecimal most =
                    out.amount(
                            "cap",
                            wage.monthly().multiply(in.getNumber("capMonths")),
                            "{} × {}",
                            wage.monthly(),
                            in.getNumber("capMonths"));
            award = out.amount("award", award.min(most), "{}, at most {}", award, most);
        }
        if (in.has("capAmount")) {
            BigDecimal most = in.getNumber("capAmount");
            award = out.amount("award", award.min(most), "{}, at most {}", award, most);
        }
        if (in.has("deduct")) {
            BigDecimal less = in.getNumber("deduct");
            award =
                    out.amount(
                            "award",
                            Decimals.atLeastZero(award.subtract(less)),
                            "{} − {}",
                            award,
                            less);
        }
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount(
                    "shortfall",
                    Decimals.atLeastZero(award.subtract(paid)),
                    "{} − {}",
                    award,
                    paid);
        }
    }

    private static BigDecimal plus(Arguments in, ServiceWage wage, Workings out) {
        BigDecimal unit = wage.unit(in.objects("bands").get(0));
        BigDecimal units = in.getNumber("plus");
        return out.subtotal("plus", unit.multiply(units), "{} × {}", unit, units);
    }

    private static List<Arguments> bands(Arguments in, BigDecimal years) {
        List<Arguments> bands = in.objects("bands");
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).has("perYear") == bands.get(i).has("units")) {
                throw bands.get(i).problem("perYear", "give either this or units");
            }
            boolean last = i == bands.size() - 1;
            boolean reached = in.text("bandChoice", "each").equals("reached");
            if (bands.get(i).has("belowWeeks") && !reached) {
                throw bands.get(i).problem("belowWeeks", "goes with bandChoice \"reached\"");
            }
            if (!last && findEnd(bands.get(i)).isEmpty()) {
                throw bands.get(i).problem("upToYears", "missing: only the last band has none");
            }
            if (i > 0 && !last) {
                BigDecimal before = findEnd(bands.get(i - 1)).orElseThrow();
                if (findEnd(bands.get(i)).orElseThrow().compareTo(before) <= 0) {
                    throw bands.get(i).problem("upToYears", "not above that of the band before");
                }
            }
        }
        if (in.text("bandChoice", "each").equals("each")) {
            return bands;
        }
        return bands.stream()
                .filter(
                        band ->
                                band.number("upToYears", years).compareTo(years) >= 0
                                        && (!band.has("belowYears")
                                                || band.getNumber("belowYears").compareTo(years)
                                                        > 0)
                                        && (!band.has("belowWeeks")
                                                || !ServiceTime.reachesWeeks(
                                                        in, band.getNumber("belowWeeks"))))
                .limit(1)
                .toList();
    }

    private static Optional<BigDecimal> findEnd(Arguments band) {
        return band.findNumber("upToYears")
                .or(() -> band.findNumber("belowYears"))
                .or(() -> band.findNumber("belowWeeks").map(ServiceTime::yearsOfWeeks));
    }
}
