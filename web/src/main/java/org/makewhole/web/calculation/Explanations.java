package org.makewhole.web.calculation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.document.StatementOfAmountsOwed;
import org.makewhole.web.shared.Texts;

/** Explains every line of a statement. */
public final class Explanations {
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"'<>)]+");

    private Explanations() {}

    /** The lines with their explanations, in the order of the statement. */
    public static List<ExplainedLine> of(StatementOfAmountsOwed statement) {
        StepWords words = StepWords.ofView();
        EvidenceWords evidence = new EvidenceWords(statement.question().facts());
        return statement.owed().lines().stream()
                .map(line -> explained(statement, line, words, evidence))
                .toList();
    }

    private static ExplainedLine explained(
            StatementOfAmountsOwed statement,
            AmountsOwed.Line line,
            StepWords words,
            EvidenceWords evidence) {
        String title = statement.ruleTitle(line);
        return new ExplainedLine(
                line,
                title.isEmpty() ? Texts.get("sharedText", "violation." + line.violation()) : title,
                statement.ruleText(line),
                link(line),
                line.steps().stream().map(words::explain).toList(),
                evidence.of(line.week()));
    }

    private static String link(AmountsOwed.Line line) {
        Matcher address = ADDRESS.matcher(line.source() == null ? "" : line.source());
        return address.find() ? address.group() : null;
    }
}
