package org.makewhole.remedy.outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.shared.celltext.PlainText;

/**
 * The outcome that a status of a labour agency names, in English or Spanish, by the words of the
 * lists that agencies publish. What is still under way has none, and neither has what only says
 * that a case is closed.
 */
public final class OutcomeWords {

    private record Rule(Outcome outcome, Pattern words) {}

    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "\\b(pending|awaiting|in progress|under (review|investigation|appeal)|open"
                            + "|scheduled|not yet|pendiente|en tramite|en curso|programad)");

    private static final List<Rule> RULES =
            List.of(
                    // Whose claim it is cannot be found: nobody goes on with it.
                    rule(
                            Outcome.WITHDRAWAL,
                            "(complainant|claimant|worker|employee) (cannot|could not|can not)"
                                    + " be located"),
                    rule(
                            Outcome.UNCOLLECTABLE_BANKRUPT,
                            "bankrupt|chapter (7|11|13)|insolven|quiebra|concurso de acreedores"),
                    rule(
                            Outcome.UNCOLLECTABLE_NOT_LOCATED,
                            "(unable to|cannot be|could not( be)?|not|failure to) locat"
                                    + "|(employer|respondent) left (the )?state|no"
                                    + " localizad|paradero"),
                    rule(
                            Outcome.UNCOLLECTABLE_CLOSED,
                            "out of business|business (is )?closed|ceased (operations|business)"
                                    + "|defunct|empresa cerrada|cierre de la empresa"),
                    rule(
                            Outcome.TRANSFERRED,
                            "transfer|referred (to|out)|consolidat|remitid|trasladad|derivad"),
                    rule(Outcome.WITHDRAWAL, "withdr|abandon|dropped|non ?suit|desist|retirad"),
                    rule(
                            Outcome.DISMISSAL,
                            "dismiss|invalid|false claim|no violation|unsubstantiated|not"
                                    + " substantiated|denied|reject|without merit|no merit|no"
                                    + " jurisdiction|lack of jurisdiction|exceeds (the"
                                    + " )?(statutory|jurisdictional)"
                                    + " limit|insufficient|(respondent|employer|defendant)"
                                    + " won|desestim|rechazad|improcedente|sin merito"),
                    rule(
                            Outcome.SETTLEMENT,
                            "settle|informal"
                                + " resolution|compromise|stipulat|conciliat|acuerdo|conciliad|transaccion"),
                    rule(
                            Outcome.VOLUNTARY_PAYMENT,
                            "voluntar|paid (prior|before)|paid by (the"
                                    + " )?(employer|respondent)|employer paid|paid directly|direct"
                                    + " payment|pago voluntario|pagado por el"),
                    rule(
                            Outcome.DECISION,
                            "decision|decided|order|judgment|judgement|award|claimant won"
                                    + "|citation|cited|assessed|affirmed|overturned"
                                    + "|determination"
                                    + "|sentencia|laudo|resolucion|resuelt|fallo"),
                    // Paid, and no word of a decision or a settlement before it.
                    rule(
                            Outcome.VOLUNTARY_PAYMENT,
                            "(?<!not )(?<!partially )(?<!partly )paid|(?<!no )pagad"));

    private OutcomeWords() {}

    /** The outcome that the words name, where they are clear. */
    public static Optional<Outcome> of(String text) {
        String words = PlainText.words(text);
        if (UNDER_WAY.matcher(words).find()) {
            return Optional.empty();
        }
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .map(Rule::outcome)
                .findFirst();
    }

    private static Rule rule(Outcome outcome, String words) {
        return new Rule(outcome, Pattern.compile("\\b(" + words + ")"));
    }
}
