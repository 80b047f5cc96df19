package org.makewhole.wage.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet on which a method works: each figure is rounded by the policy and written down. */
public final class Workings {

    private final Rounding rounding;

    /** Null where only the figures are asked for. */
    private final List<Step> steps;

    private final List<String> remarks;
    private final List<Map<String, Object>> rows;

    public Workings(Rounding rounding) {
        this(rounding, new ArrayList<>(8));
    }

    private Workings(Rounding rounding, List<Step> steps) {
        this.rounding = rounding;
        this.steps = steps;
        this.remarks = steps == null ? List.of() : new ArrayList<>(0);
        this.rows = steps == null ? List.of() : new ArrayList<>(0);
    }

    /** A sheet on which figures are rounded and nothing is written down; it may be shared. */
    public static Workings silent(Rounding rounding) {
        return new Workings(rounding, null);
    }

    /** Whether nothing is written down. */
    public boolean isSilent() {
        return steps == null;
    }

    /** The policy in force. */
    public Rounding rounding() {
        return rounding;
    }

    /** Notes a rate, rounded, and gives it back. */
    public BigDecimal rate(String figure, BigDecimal exact, String template, Object... operands) {
        return note(figure, FigureKind.RATE, exact, template, operands);
    }

    /** The same of one operand, which is put away only where somebody reads it. */
    public BigDecimal rate(String figure, BigDecimal exact, String template, Object only) {
        return isSilent()
                ? rounding.apply(figure, FigureKind.RATE, exact)
                : note(figure, FigureKind.RATE, exact, template, only);
    }

    /** The same of two operands. */
    public BigDecimal rate(
            String figure, BigDecimal exact, String template, Object first, Object second) {
        return isSilent()
                ? rounding.apply(figure, FigureKind.RATE, exact)
                : note(figure, FigureKind.RATE, exact, template, first, second);
    }

    /** Notes an amount, rounded, and gives it back. */
    public BigDecimal amount(String figure, BigDecimal exact, String template, Object... operands) {
        return note(figure, FigureKind.AMOUNT, exact, template, operands);
    }

    /** The same of one operand, which is put away only where somebody reads it. */
    public BigDecimal amount(String figure, BigDecimal exact, String template, Object only) {
        return isSilent()
                ? rounding.apply(figure, FigureKind.AMOUNT, exact)
                : note(figure, FigureKind.AMOUNT, exact, template, only);
    }

    /** The same of two operands. */
    public BigDecimal amount(
            String figure, BigDecimal exact, String template, Object first, Object second) {
        return isSilent()
                ? rounding.apply(figure, FigureKind.AMOUNT, exact)
                : note(figure, FigureKind.AMOUNT, exact, template, first, second);
    }

    /**
     * Notes a part of an amount and gives it back as it counts in the sum: rounded only where the
     * policy rounds each part, or a rule names this one.
     */
    public BigDecimal part(String figure, BigDecimal exact, String template, Object... operands) {
        BigDecimal value = rounding.part(figure, exact);
        FigureKind shown = value == exact ? FigureKind.QUANTITY : FigureKind.AMOUNT;
        add(figure, shown, value, template, operands);
        return value;
    }

    /** The same, but noted as an amount, rounded, since it is a figure that people ask for. */
    public BigDecimal subtotal(
            String figure, BigDecimal exact, String template, Object... operands) {
        amount(figure, exact, template, operands);
        return rounding.part(figure, exact);
    }

    /** Notes a quantity, rounded, and gives it back. */
    public BigDecimal quantity(
            String figure, BigDecimal exact, String template, Object... operands) {
        return note(figure, FigureKind.QUANTITY, exact, template, operands);
    }

    /** Notes the quotient as a rate, rounded once, and gives it back. */
    public BigDecimal rateOf(String figure, BigDecimal dividend, BigDecimal divisor) {
        return quotient(figure, FigureKind.RATE, dividend, divisor);
    }

    /** Notes the quotient as an amount, rounded once, and gives it back. */
    public BigDecimal amountOf(String figure, BigDecimal dividend, BigDecimal divisor) {
        return quotient(figure, FigureKind.AMOUNT, dividend, divisor);
    }

    /** Notes the quotient as a quantity and gives it back. */
    public BigDecimal quantityOf(String figure, BigDecimal dividend, BigDecimal divisor) {
        return quotient(figure, FigureKind.QUANTITY, dividend, divisor);
    }

    private BigDecimal quotient(
            String figure, FigureKind kind, BigDecimal dividend, BigDecimal divisor) {
        BigDecimal value = rounding.quotient(figure, kind, dividend, divisor);
        if (!isSilent()) {
            add(figure, kind, value, "{} ÷ {}", dividend, divisor);
        }
        return value;
    }

    private BigDecimal note(
            String figure, FigureKind kind, BigDecimal exact, String template, Object... operands) {
        BigDecimal value = rounding.apply(figure, kind, exact);
        add(figure, kind, value, template, operands);
        return value;
    }

    private void add(
            String figure, FigureKind kind, BigDecimal value, String template, Object... operands) {
        if (isSilent()) {
            return;
        }
        RoundingRule rule = rounding.findRule(figure, kind).orElse(null);
        steps.add(new Step(figure, kind, template, operands, value, rule));
    }

    /** Adds a row of a table that goes with the figures, such as a period and its end. */
    public void row(Map<String, Object> row) {
        if (isSilent()) {
            return;
        }
        rows.add(Collections.unmodifiableMap(new LinkedHashMap<>(row)));
    }

    /** The rows, in order. */
    public List<Map<String, Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Adds a remark for the reader. */
    public void remark(String text) {
        if (!isSilent()) {
            remarks.add(text);
        }
    }

    /** The steps in the order in which they were made. */
    public List<Step> steps() {
        return isSilent() ? List.of() : Collections.unmodifiableList(steps);
    }

    /** Remarks for the reader, in order. */
    public List<String> remarks() {
        return Collections.unmodifiableList(remarks);
    }

    /** The last value of each figure by name, in the order in which they first came up. */
    public Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        steps().forEach(step -> figures.put(step.figure(), step.value()));
        return figures;
    }
}
