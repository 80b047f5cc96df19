package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/** The agreed pay of a pay period that is not a week. */
final class PeriodStraightPay {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);
    private static final BigDecimal SEVEN = new BigDecimal(7);

    /** Decimals of hours and days, below which a difference is one of division. */
    private static final int SETTLED = 10;

    private static final List<String> SUMS = List.of("bonus", "commission", "piece", "flat-bonus");

    private final ClaimInput claim;
    private final PeriodRecord record;
    private final Hours.Reading reading;
    private final Workings out;
    private final Arguments incompleteMonth;

    PeriodStraightPay(ClaimSheets sheets, PeriodRecord record, Workings out) {
        this.claim = sheets.claim();
        this.record = record;
        this.reading = sheets.reading();
        this.out = out;
        this.incompleteMonth =
                sheets.rules()
                        .find(RuleMethod.INCOMPLETE_MONTH, record.period.from())
                        .map(InForce::parameters)
                        .filter(rule -> rule.flag("inClaim"))
                        .orElse(null);
    }

    /** All agreed pay, sums beside it included. */
    BigDecimal compute() {
        BigDecimal pay = BigDecimal.ZERO;
        for (ClaimTerms terms : claim.terms()) {
            LocalDate from = latest(record.period.from(), terms.from());
            LocalDate until = earliest(record.period.until(), terms.until());
            until = earliest(until, claim.employmentEnd());
            if (!from.isAfter(until)) {
                pay = pay.add(ofTerms(terms, from, until));
            }
        }
        for (ClaimWeek week : record.ending) {
            for (ClaimWeek.RatedHours each : week.rated) {
                BigDecimal hours = each.hours().in(reading);
                pay =
                        pay.add(
                                out.amount(
                                        "hourlyPay",
                                        each.rate().multiply(hours),
                                        "{} × {}",
                                        each.rate(),
                                        hours));
            }
        }
        for (String kind : SUMS) {
            BigDecimal sum = record.sum(kind);
            if (sum.signum() > 0) {
                pay = pay.add(out.amount("otherPay", sum, "{} {}", kind, sum));
            }
        }
        return pay;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private BigDecimal ofTerms(ClaimTerms terms, LocalDate from, LocalDate until) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        return switch (terms.basis()) {
            case "hour" -> {
                BigDecimal hours = hours(from, until);
                yield hours.signum() == 0
                        ? hours
                        : out.amount(
                                "hourlyPay",
                                terms.loadedRate().multiply(hours),
                                "{} × {}",
                                terms.loadedRate(),
                                hours);
            }
            case "day" -> {
                BigDecimal worked = daysWorked(terms, from, until);
                yield out.amount(
                        "dayPay",
                        terms.loadedRate().multiply(worked),
                        "{} × {}",
                        terms.loadedRate(),
                        worked);
            }
            case "piece" -> {
                BigDecimal pieces = pieces(terms);
                yield out.amount(
                        "piecePay", terms.rate().multiply(pieces), "{} × {}", terms.rate(), pieces);
            }
            case "week" -> weekly(terms.rate(), "salary", days);
            default -> monthly(terms, terms.rate(), "salary", from, until);
        };
    }

    /** What some days earn of a sum for a week. */
    BigDecimal weekly(BigDecimal rate, String figure, BigDecimal days) {
        return out.amount(
                figure,
                Decimals.divide(rate.multiply(days), SEVEN),
                "{} × {} ÷ {}",
                rate,
                days,
                SEVEN);
    }

    /** What some days earn of a sum for a month. */
    BigDecimal monthly(
            ClaimTerms terms, BigDecimal rate, String figure, LocalDate from, LocalDate until) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        BigDecimal told = claim.periods().every().perYear();
        BigDecimal perYear = told == null ? WEEKS : told;
        BigDecimal whole = Decimals.divide(rate.multiply(MONTHS), perYear);
        BigDecimal all = BigDecimal.valueOf(record.period.days());
        if (days.compareTo(all) == 0) {
            boolean isMonth = perYear.compareTo(MONTHS) == 0;
            return out.amount(
                    figure,
                    whole,
                    isMonth ? "a whole month" : "{} × {} ÷ {}",
                    rate,
                    MONTHS,
                    perYear);
        }
        if (incompleteMonth != null && perYear.compareTo(MONTHS) == 0) {
            WorkingDays working = WorkingDays.of(claim.calendar(), daysPerWeek(terms));
            days = working.between(from, until);
            all =
                    incompleteMonth.number(
                            "workingDays",
                            working.between(record.period.from(), record.period.until()));
        }
        if (all.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return out.amount(
                figure,
                Decimals.divide(whole.multiply(days), all),
                "{} × {} ÷ {}",
                whole,
                days,
                all);
    }

    /** As agreed, else as the pattern of the work tells them; null where nothing does. */
    private BigDecimal daysPerWeek(ClaimTerms terms) {
        BigDecimal days = terms.daysPerWeek();
        for (ClaimWeek week : record.touching) {
            days = days == null ? week.patternDays : days;
        }
        return days;
    }

    /** Thirds and sevenths of a week that do not end add up to whole hours again. */
    private static BigDecimal settled(BigDecimal units) {
        return units.scale() <= SETTLED ? units : units.setScale(SETTLED, RoundingMode.HALF_UP);
    }

    /** Hours of days; those of weeks without days by the part of the week. */
    private BigDecimal hours(LocalDate from, LocalDate until) {
        BigDecimal hours = BigDecimal.ZERO;
        for (ClaimWeek week : record.touching) {
            for (int day = 0; week.isByDay && day < ClaimWeek.DAYS; day++) {
                LocalDate date = week.start.plusDays(day);
                if (!date.isBefore(from) && !date.isAfter(until)) {
                    hours = hours.add(week.hoursOf(day, reading)).subtract(rated(week, day));
                }
            }
        }
        for (ClaimWeek week : record.touching) {
            if (!week.isByDay) {
                BigDecimal all = week.total.in(reading).subtract(rated(week, -1));
                hours = hours.add(all.multiply(week.share(from, until)));
            }
        }
        return settled(Decimals.atLeastZero(hours));
    }

    private BigDecimal rated(ClaimWeek week, int day) {
        BigDecimal rated = BigDecimal.ZERO;
        for (ClaimWeek.RatedHours each : week.rated) {
            rated = each.day() == day ? rated.add(each.hours().in(reading)) : rated;
        }
        return rated;
    }

    private BigDecimal daysWorked(ClaimTerms terms, LocalDate from, LocalDate until) {
        BigDecimal worked = BigDecimal.ZERO;
        for (ClaimWeek week : record.touching) {
            for (int day = 0; week.isByDay && day < ClaimWeek.DAYS; day++) {
                LocalDate date = week.start.plusDays(day);
                boolean inside = !date.isBefore(from) && !date.isAfter(until);
                if (inside && week.hoursOf(day, reading).signum() > 0) {
                    worked = worked.add(BigDecimal.ONE);
                }
            }
        }
        for (ClaimWeek week : record.touching) {
            if (!week.isByDay) {
                BigDecimal days = week.daysOf(terms, week.total.in(reading));
                worked = worked.add(days.multiply(week.share(from, until)));
            }
        }
        return settled(worked);
    }

    private BigDecimal pieces(ClaimTerms terms) {
        BigDecimal pieces = BigDecimal.ZERO;
        for (ClaimWeek week : record.ending) {
            pieces = claim.termsOn(week.end()) == terms ? pieces.add(week.pieces) : pieces;
        }
        return pieces;
    }
}
