package org.makewhole.wage.number;

import java.math.BigDecimal;

/**
 * One figure and how it came about.
 *
 * @param figure name of the figure
 * @param kind what it is
 * @param template the arithmetic, each operand written {@code {}}
 * @param operands in the order of the template; numbers, or texts to stand there as they are
 * @param value after rounding
 * @param rounded the rule that was applied; null when the figure was not rounded
 */
public record Step(
        String figure,
        FigureKind kind,
        String template,
        Object[] operands,
        BigDecimal value,
        RoundingRule rounded) {

    /** The arithmetic with the numbers in it: {@code 480 ÷ 43 = 11.16}. */
    public String written() {
        StringBuilder text = new StringBuilder(template.length() + 16 * operands.length);
        int from = 0;
        for (Object operand : operands) {
            int at = template.indexOf("{}", from);
            if (at < 0) {
                break;
            }
            text.append(template, from, at).append(text(operand));
            from = at + 2;
        }
        return text.append(template, from, template.length())
                .append(" = ")
                .append(text(value))
                .toString();
    }

    private static String text(Object operand) {
        return operand instanceof BigDecimal number
                ? Decimals.shown(number).toPlainString()
                : String.valueOf(operand);
    }
}
