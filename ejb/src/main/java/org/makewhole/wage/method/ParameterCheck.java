package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.wage.number.Decimals;

/** Checks JSON against a list of parameters and notes everything that is wrong. */
public final class ParameterCheck {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_HOURS = new BigDecimal("10000");
    private static final int MOST_DECIMALS = 30;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String NO_SUCH_DAY =
            "must be a date from 1900 to 2999; there is no such day: ";

    /** {@code $1,234.50}, {@code 7 years}. */
    private static final Pattern WRITTEN_FOR_PEOPLE =
            Pattern.compile("\\P{Nd}{0,5}\\d[\\d.,' \u00a0]{0,30}\\D{0,12}");

    private final List<InputProblem> problems;
    private final boolean allNeeded;

    /**
     * @param problems receives what is found
     * @param allNeeded whether parameters marked as needed must be there; false for packs, which
     *     give only a part
     */
    public ParameterCheck(List<InputProblem> problems, boolean allNeeded) {
        this.problems = problems;
        this.allNeeded = allNeeded;
    }

    /** Checks the fields of an object. */
    public void check(JsonNode object, List<Parameter> parameters, String path) {
        if (!object.isObject()) {
            note(path, "must be an object in braces");
            return;
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!isKnown(field.getKey(), parameters)) {
                note(place(path, field.getKey()), Suggestion.unknown(field.getKey(), parameters));
            }
        }
        for (Parameter parameter : parameters) {
            JsonNode value = object.get(parameter.name());
            if (value != null && !value.isNull()) {
                check(value, parameter, place(path, parameter.name()));
            } else if (parameter.needed() && allNeeded) {
                note(place(path, parameter.name()), "missing: " + parameter.meaning());
            }
        }
    }

    private static boolean isKnown(String name, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void check(JsonNode value, Parameter parameter, String at) {
        switch (parameter.kind()) {
            case OBJECT -> check(value, parameter.fields(), at);
            case OBJECTS -> elements(value, parameter, at);
            case TABLE, NAMED_NUMBERS -> table(value, parameter, at);
            case NUMBERS -> list(value, parameter, ParameterKind.NUMBER, at);
            case AMOUNTS -> list(value, parameter, ParameterKind.MONEY, at);
            case DATES -> list(value, parameter, ParameterKind.DATE, at);
            case CHOICE -> {
                if (!value.isTextual() || !parameter.choices().contains(value.textValue())) {
                    note(
                            at,
                            "must be one of "
                                    + String.join(", ", parameter.choices())
                                    + Suggestion.didYouMean(value.asText(), parameter.choices()));
                }
            }
            default -> {
                if (simple(value, parameter.kind(), at) && parameter.bounds().isOfNumbers()) {
                    bounds(value, parameter, at);
                }
            }
        }
    }

    private void bounds(JsonNode value, Parameter parameter, String at) {
        String problem =
                (parameter.kind() == ParameterKind.HOURS ? hours(value) : number(value))
                        .map(parameter.bounds()::findProblem)
                        .orElse(null);
        if (problem != null) {
            note(at, problem + ": " + parameter.meaning());
        }
    }

    private void elements(JsonNode value, Parameter parameter, String at) {
        if (isList(value, at) && isFilled(value, parameter, at)) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), parameter.fields(), at + "[" + i + "]");
            }
        }
    }

    private void list(JsonNode value, Parameter parameter, ParameterKind kind, String at) {
        if (isList(value, at) && isFilled(value, parameter, at)) {
            for (int i = 0; i < value.size(); i++) {
                simple(value.get(i), kind, at + "[" + i + "]");
            }
        }
    }

    /** Of nothing a method would find that nothing is due. */
    private boolean isFilled(JsonNode value, Parameter parameter, String at) {
        boolean filled =
                !value.isEmpty()
                        || !parameter.needed()
                        || !allNeeded
                        || parameter.bounds().orEmpty();
        if (!filled) {
            note(at, "empty: " + parameter.meaning());
        }
        return filled;
    }

    private boolean isList(JsonNode value, String at) {
        if (!value.isArray() || value.size() > MOST_ELEMENTS) {
            note(at, "must be a list in brackets with at most " + MOST_ELEMENTS + " elements");
            return false;
        }
        return true;
    }

    private void table(JsonNode value, Parameter parameter, String at) {
        if (!value.isObject()) {
            note(at, "must be " + parameter.kind().expected());
            return;
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String place = place(at, entry.getKey());
            if (parameter.kind() == ParameterKind.TABLE) {
                check(entry.getValue(), parameter.fields(), place);
            } else {
                simple(entry.getValue(), ParameterKind.NUMBER, place);
            }
        }
    }

    private boolean simple(JsonNode value, ParameterKind kind, String at) {
        boolean right =
                switch (kind) {
                    case MONEY -> isNumber(value, LARGEST) && !isPercentage(value);
                    case NUMBER -> isNumber(value, LARGEST);
                    case SHARE -> isNumber(value, isPercentage(value) ? LARGEST : BigDecimal.ONE);
                    case POSITIVE ->
                            isNumber(value, LARGEST) && number(value).orElseThrow().signum() > 0;
                    case HOURS ->
                            !isPercentage(value)
                                    && hours(value).filter(h -> inRange(h, MOST_HOURS)).isPresent();
                    case WHOLE ->
                            isNumber(value, LARGEST)
                                    && number(value).orElseThrow().stripTrailingZeros().scale()
                                            <= 0;
                    case DATE -> findDate(value).isPresent();
                    case TIME -> ClockTime.parse(value.asText()).isPresent();
                    case TEXT -> value.isTextual();
                    case FLAG -> value.isBoolean();
                    default -> false;
                };
        if (!right && isTooLarge(value, kind)) {
            note(
                    at,
                    "too large: at most "
                            + (kind == ParameterKind.HOURS ? MOST_HOURS : LARGEST).toPlainString());
        } else if (!right
                && kind == ParameterKind.DATE
                && ISO_DAY.matcher(value.asText()).matches()) {
            note(at, NO_SUCH_DAY + shortened(value));
        } else if (!right) {
            String hint =
                    kind != ParameterKind.TIME
                                    && value.isTextual()
                                    && WRITTEN_FOR_PEOPLE.matcher(value.textValue()).matches()
                            ? "; write 1234.50, without a currency, unit or mark of thousands"
                            : "";
            note(at, "must be " + kind.expected() + ", not " + shortened(value) + hint);
        }
        return right;
    }

    private static boolean isPercentage(JsonNode value) {
        return value.isTextual() && value.textValue().strip().endsWith("%");
    }

    private static boolean isTooLarge(JsonNode value, ParameterKind kind) {
        return switch (kind) {
            case MONEY, NUMBER, POSITIVE, WHOLE ->
                    number(value).filter(each -> each.compareTo(LARGEST) > 0).isPresent();
            case HOURS -> hours(value).filter(each -> each.compareTo(MOST_HOURS) > 0).isPresent();
            default -> false;
        };
    }

    private static boolean isNumber(JsonNode value, BigDecimal largest) {
        return number(value).filter(number -> inRange(number, largest)).isPresent();
    }

    private static boolean inRange(BigDecimal number, BigDecimal largest) {
        return number.signum() >= 0
                && number.compareTo(largest) <= 0
                && (number.scale() <= MOST_DECIMALS || number.precision() <= 2 * MOST_DECIMALS);
    }

    /** A number as JSON number or as text. */
    static Optional<BigDecimal> number(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            // 1e999999999 is a few bytes of JSON and a gigabyte of digits.
            return Math.abs((long) number.scale()) > 2L * MOST_DECIMALS
                    ? Optional.empty()
                    : Optional.of(number);
        }
        return value.isTextual() ? Decimals.parse(value.textValue()) : Optional.empty();
    }

    /** Hours as a number or as {@code 7:30}. */
    static Optional<BigDecimal> hours(JsonNode value) {
        if (value.isTextual() && value.textValue().contains(":")) {
            return ClockTime.parseDuration(value.textValue());
        }
        return number(value);
    }

    static Optional<LocalDate> findDate(JsonNode value) {
        try {
            LocalDate date = IsoDay.parse(value.asText());
            return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR
                    ? Optional.empty()
                    : Optional.of(date);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String place(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void note(String path, String message) {
        problems.add(new InputProblem(path, message));
    }
}
