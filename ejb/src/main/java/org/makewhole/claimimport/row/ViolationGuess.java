package org.makewhole.claimimport.row;

import java.util.List;
import java.util.regex.Pattern;
import org.makewhole.shared.celltext.PlainText;
import org.makewhole.wage.Violation;

/**
 * The violation that words in English or Spanish name. The narrower kind is asked first: "unpaid
 * overtime" is overtime, "unpaid sick leave" a benefit.
 */
public final class ViolationGuess {

    private record Rule(Violation violation, Pattern words) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(Violation.OTHER, "wage discussion|child labou?r|permit|licens|unlicensed"),
                    rule(Violation.RETALIATION, "retaliat|hindrance|represalia"),
                    rule(
                            Violation.MISCLASSIFICATION,
                            "misclassif|incorrect classification|independent contractor|falso"
                                    + " autonomo"),
                    rule(Violation.PREVAILING_WAGE, "prevailing|public works|wage parity"),
                    rule(Violation.TIPS, "tips?\\b|gratuit|service charge|service rate|propina"),
                    rule(Violation.MINIMUM_WAGE, "minimum wage|salario minimo|smw"),
                    rule(Violation.OVERTIME, "overtime|horas? extra|sobretiempo"),
                    rule(
                            Violation.DEDUCTIONS,
                            "deduct|uniform charge|descuento|deduccion|retencion"),
                    rule(
                            Violation.BREAKS,
                            "breaks?\\b|meal|rest period|day of rest|descanso|pausa"),
                    rule(
                            Violation.PAY_STATEMENTS,
                            "(pay|wage) statement|pay ?slip|pay ?stub|recibos? de|boleta de pago"),
                    rule(Violation.RECORDS, "records?\\b|registros?\\b"),
                    rule(
                            Violation.FINAL_PAY,
                            "final (wage|pay)|last pay|severance|termination"
                                    + " pay|redundancy|finiquito|liquidacion"),
                    rule(
                            Violation.BENEFITS,
                            "benefit|sick leave|psl\\b|supplemental"
                                    + " wage|vacation|holiday|fringe|vacacion"
                                    + "|aguinaldo|prestacion|beneficio"),
                    rule(
                            Violation.UNPAID_WAGES,
                            "unpaid|wages?\\b|payment|bad"
                                    + " check|remuneration|salario|sueldo|impago|no pag"));

    private ViolationGuess() {}

    /** Never null; {@link Violation#OTHER} for words that name none. */
    public static Violation of(String text) {
        String words = PlainText.words(text);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .map(Rule::violation)
                .findFirst()
                .orElse(Violation.OTHER);
    }

    private static Rule rule(Violation violation, String words) {
        return new Rule(violation, Pattern.compile("\\b(" + words + ")"));
    }
}
