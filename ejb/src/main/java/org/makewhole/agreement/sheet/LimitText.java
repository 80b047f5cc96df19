package org.makewhole.agreement.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.shared.sealed.Spelling;

/** Time limits and what silence means, as people write them in English or Spanish. */
final class LimitText {
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4})\\s*([\\p{L} ]*)");

    private static final Map<PeriodUnit, List<String>> UNITS =
            Map.of(
                    PeriodUnit.DAYS,
                    List.of(
                            "",
                            "d",
                            "day",
                            "days",
                            "calendar day",
                            "calendar days",
                            "dia",
                            "dias",
                            "dia natural",
                            "dias naturales",
                            "dias corridos"),
                    PeriodUnit.WORKING_DAYS,
                    List.of(
                            "working day",
                            "working days",
                            "workday",
                            "workdays",
                            "business day",
                            "business days",
                            "dia habil",
                            "dias habiles",
                            "dias laborables"),
                    PeriodUnit.WEEKS,
                    List.of("week", "weeks", "semana", "semanas"),
                    PeriodUnit.MONTHS,
                    List.of("month", "months", "mes", "meses"));

    private static final Map<Silence, List<String>> SILENCES =
            Map.of(
                    Silence.NOTHING,
                    List.of("", "nothing", "none", "nada"),
                    Silence.DEEMED_DENIAL,
                    List.of("denied", "deemed denied", "denial", "denegado", "denegacion"),
                    Silence.DEEMED_GRANT,
                    List.of("granted", "deemed granted", "grant", "concedido", "concesion"),
                    Silence.NEXT_STEP,
                    List.of("next step", "moves on", "paso siguiente", "siguiente paso"));

    private static final Map<ReplyFrom, List<String>> BEGINNINGS =
            Map.of(
                    ReplyFrom.FILING,
                    List.of("", "filing", "presentacion"),
                    ReplyFrom.MEETING,
                    List.of("meeting", "reunion"));

    private LimitText() {}

    /** Empty for what is no limit. */
    static Optional<PeriodLength> limit(String cell) {
        Matcher matcher = LIMIT.matcher(Spelling.of(cell).replaceAll("\\s+", " "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        String unit = matcher.group(2).strip();
        return amount < 1 || amount > ProcedureStep.LONGEST
                ? Optional.empty()
                : UNITS.entrySet().stream()
                        .filter(known -> known.getValue().contains(unit))
                        .findFirst()
                        .map(known -> PeriodLength.of(amount, known.getKey()));
    }

    /** Empty for what silence cannot mean. */
    static Optional<Silence> silence(String cell) {
        return find(SILENCES, cell);
    }

    /** Empty for nothing that the employer's time is counted from. */
    static Optional<ReplyFrom> replyFrom(String cell) {
        return find(BEGINNINGS, cell);
    }

    private static <T> Optional<T> find(Map<T, List<String>> known, String cell) {
        String word = Spelling.of(cell).replaceAll("\\s+", " ");
        return known.entrySet().stream()
                .filter(one -> one.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
