package org.makewhole.wage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.makewhole.wage.employment.PayPeriod;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.owed.OwedLine;

/**
 * What is owed as it is kept: lines, weeks and paydays as rows without names, and what lines say
 * alike said once. Three years of weeks have three hundred lines, which take a fifth of the room so
 * and half of the time to write. {@link #putBack} gives what {@link OwedJson#write} gives.
 *
 * <p>A line: the place of its texts, the place of the shape of its arithmetic, the numbers that
 * stand in it, the number of its week, then earned, credited, and with interest that and how it was
 * found. A week: first day, last day, payday, hours, earned, paid, owed, excess, and of an estimate
 * the lowest and the highest that is owed. A payday: the day, forum, amount, last day, state.
 */
public final class OwedRows {

    private static final String LINES = "lines";
    private static final String WEEKS = "weeks";
    private static final String LIMITATION = "limitation";
    private static final String TEXTS = "texts";
    private static final String SHAPES = "shapes";
    private static final int INTEREST = 6;
    private static final int LOW = 8;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SharedTexts texts = new SharedTexts();
    private final StepShapes shapes = new StepShapes();
    private final BiConsumer<ObjectNode, OwedLine> alike;
    private final Map<PayPeriod, Integer> weeks = new IdentityHashMap<>();

    /**
     * @param alike writes what lines say alike
     */
    OwedRows(BiConsumer<ObjectNode, OwedLine> alike) {
        this.alike = alike;
    }

    void write(ObjectNode root, Owed owed) {
        owed.periods().forEach(each -> weeks.put(each.period(), weeks.size()));
        ArrayNode lines = root.putArray(LINES);
        owed.lines().forEach(line -> line(lines.addArray(), line));
        ArrayNode rows = root.putArray(WEEKS);
        owed.periods().forEach(each -> week(rows.addArray(), each));
        ArrayNode paydays = root.putArray(LIMITATION);
        owed.limitation().forEach(each -> payday(paydays.addArray(), each));
        root.set(TEXTS, texts.texts());
        root.set(SHAPES, shapes.shapes());
    }

    private void line(ArrayNode row, OwedLine line) {
        row.add(texts.place(line, alike));
        List<Step> steps = line.steps();
        row.add(shapes.place(steps));
        row.add(StepShapes.numbers(steps));
        Integer week = weeks.get(line.period());
        if (week == null || !line.week().equals(line.period().from())) {
            ObjectNode days = row.addObject();
            days.put("week", line.week().toString());
            days.put("dueOn", line.dueOn().toString());
            days.put("from", line.period().from().toString());
            days.put("until", line.period().until().toString());
        } else {
            row.add(week);
        }
        row.add(line.earned());
        row.add(line.credited());
        if (line.interestDue().rules() != null) {
            row.add(line.interest());
            row.add(line.interestDue().formula());
        }
    }

    private static void week(ArrayNode row, Owed.PeriodSum sum) {
        row.add(sum.period().from().toString());
        row.add(sum.period().until().toString());
        row.add(sum.period().payday().toString());
        row.add(Decimals.shown(sum.hours()));
        row.add(sum.earned()).add(sum.paid()).add(sum.owed()).add(sum.excess());
        if (sum.estimated()) {
            row.add(sum.low()).add(sum.high());
        }
    }

    private static void payday(ArrayNode row, Owed.Payday day) {
        row.add(day.dueOn().toString());
        row.add(day.forum());
        row.add(day.amount());
        row.add(day.lastDay() == null ? null : day.lastDay().toString());
        row.add(day.state() == null ? null : day.state().name());
    }

    /**
     * Puts names and texts back.
     *
     * @param claim of a stored answer; one that was kept otherwise stays as it is
     * @throws IllegalArgumentException where a row refers to what is not there
     */
    public static void putBack(ObjectNode claim) {
        if (!claim.has(SHAPES)) {
            return;
        }
        JsonNode texts = claim.remove(TEXTS);
        JsonNode shapes = claim.remove(SHAPES);
        JsonNode rows = claim.get(WEEKS);
        ArrayNode weeks = claim.putArray(WEEKS);
        rows.forEach(row -> putBackWeek(weeks.addObject(), row));
        JsonNode stored = claim.get(LINES);
        ArrayNode lines = claim.putArray(LINES);
        for (JsonNode row : stored) {
            ObjectNode line = lines.addObject();
            days(line, row.path(3), weeks);
            line.setAll((ObjectNode) required(texts, row.path(0)));
            BigDecimal earned = row.path(4).decimalValue();
            BigDecimal credited = row.path(5).decimalValue();
            BigDecimal amount = earned.subtract(credited);
            line.put("earned", earned);
            line.put("credited", credited);
            line.put("amount", amount);
            line.set("interest", row.has(INTEREST) ? row.get(INTEREST) : NODES.numberNode(0));
            if (row.has(INTEREST + 1)) {
                line.set("interestFormula", row.get(INTEREST + 1));
            }
            StringJoiner formula = new StringJoiner("; ");
            ArrayNode steps = line.putArray("steps");
            JsonNode shape = required(shapes, row.path(1));
            StepShapes.putBack(shape, row.path(2).asText(), steps, formula);
            line.put("formula", OwedLine.credited(formula.toString(), earned, credited, amount));
        }
        JsonNode paydays = claim.get(LIMITATION);
        ArrayNode limitation = claim.putArray(LIMITATION);
        paydays.forEach(row -> putBackPayday(limitation.addObject(), row));
    }

    private static JsonNode required(JsonNode list, JsonNode place) {
        JsonNode found = list.get(place.asInt(-1));
        if (found == null) {
            throw new IllegalArgumentException("A stored line lacks the texts of its rule");
        }
        return found;
    }

    private static void days(ObjectNode line, JsonNode at, ArrayNode weeks) {
        if (at instanceof ObjectNode own) {
            line.setAll(own);
            return;
        }
        JsonNode week = required(weeks, at);
        line.set("week", week.get("week"));
        line.set("dueOn", week.get("dueOn"));
        line.set("from", week.get("week"));
        line.set("until", week.get("until"));
    }

    private static void putBackWeek(ObjectNode week, JsonNode row) {
        week.set("week", row.path(0));
        week.set("until", row.path(1));
        week.set("dueOn", row.path(2));
        week.set("hours", row.path(3));
        week.put("estimated", row.size() > LOW);
        week.set("earned", row.path(4));
        week.set("paid", row.path(5));
        week.set("owed", row.path(6));
        week.set("excess", row.path(7));
        if (row.size() > LOW) {
            week.set("low", row.get(LOW));
            week.set("high", row.get(LOW + 1));
        }
    }

    private static void putBackPayday(ObjectNode payday, JsonNode row) {
        payday.set("dueOn", row.path(0));
        payday.set("forum", row.path(1));
        payday.set("amount", row.path(2));
        payday.set("lastDay", row.path(3));
        payday.set("state", row.path(4));
    }
}
