package org.makewhole.wage.number;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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
        write(text, (out, number) -> Decimals.write(out, number));
        return text.toString();
    }

    /** Hands over the numbers in the order in which they are written, the value last. */
    public void eachNumber(Consumer<BigDecimal> numbers) {
        int from = 0;
        for (Object operand : operands) {
            int at = template.indexOf("{}", from);
            if (at < 0) {
                break;
            }
            if (operand instanceof BigDecimal number) {
                numbers.accept(number);
            }
            from = at + 2;
        }
        numbers.accept(value);
    }

    /**
     * Writes the arithmetic, its numbers by way of the caller.
     *
     * @param numbers is handed each of them where it stands, the value last
     */
    public void write(StringBuilder text, BiConsumer<StringBuilder, BigDecimal> numbers) {
        int from = 0;
        for (Object operand : operands) {
            int at = template.indexOf("{}", from);
            if (at < 0) {
                break;
            }
            text.append(template, from, at);
            if (operand instanceof BigDecimal number) {
                numbers.accept(text, number);
            } else {
                text.append(operand);
            }
            from = at + 2;
        }
        text.append(template, from, template.length()).append(" = ");
        numbers.accept(text, value);
    }
}
