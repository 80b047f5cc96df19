package org.makewhole.claimimport.row;

import java.util.List;
import java.util.regex.Pattern;
import org.makewhole.shared.celltext.PlainText;

/**
 * The case status that words in English or Spanish name. Registers of labour authorities speak of
 * their own steps: a claim under their investigation is, for us, a claim that was filed.
 */
public final class StatusGuess {

    private record Rule(String status, Pattern words) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "COLLECTING",
                            "pending (payment|enforcement|voucher)|awaiting payment|payment"
                                    + " plan|plan\\b|collect|disburse|check in\\b|cobr|ejecucion"),
                    rule(
                            "CLOSED",
                            "clos|paid|dismiss|invalid|dropped|non"
                                + " suit|withdraw|inactive|uncollect|bankrupt|cerrad|pagad|archivad|retirad|desistid"),
                    rule("SETTLED", "settle|agreed|acuerdo|conciliad|transaccion"),
                    rule("DEMAND_SENT", "demand\\b|requerimiento|intimacion"),
                    rule(
                            "DECIDED",
                            "decision|decided|order|judgment|judgement|award|won|claimant"
                                    + " won|assessed|cited|affirmed|sentencia|resuelt|laudo"),
                    rule("INTAKE", "pre intake|intake|new\\b|received|recibid|nuev|ingres"),
                    rule(
                            "FILED",
                            "investigat|management|litigat|hearing|appeal|legal|filed|demanda|pending|motion|stayed|mediation|docket|investigacion|juicio|audiencia|presentad|tramite"),
                    rule("ACCEPTED", "open|accept|active|abiert|aceptad|activ"));

    private StatusGuess() {}

    /**
     * The name of the status: by the words; else {@code CLOSED} where there is a closing date and
     * {@code INTAKE} where there is none. A closing date wins over words of an open status.
     */
    public static String of(String text, boolean hasClosingDate) {
        if (hasClosingDate) {
            return "CLOSED";
        }
        String words = PlainText.words(text);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .map(Rule::status)
                .findFirst()
                .orElse("INTAKE");
    }

    /** Whether the words name a status, so that the preview can point out those that do not. */
    public static boolean isKnown(String text) {
        String words = PlainText.words(text);
        return RULES.stream().anyMatch(rule -> rule.words().matcher(words).find());
    }

    private static Rule rule(String status, String words) {
        return new Rule(status, Pattern.compile("\\b(" + words + ")"));
    }
}
