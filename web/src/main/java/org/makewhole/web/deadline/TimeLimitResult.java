package org.makewhole.web.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;

/**
 * A computed time limit in the language of the page.
 *
 * @param title what has to be done
 * @param due the last day; null when it cannot be known yet
 * @param steps how it was computed
 * @param doubts what a person should look at
 * @param actor key of who must act
 * @param silence key of what it means when nobody does
 * @param citation where the limit stands
 * @param counting how its days are counted, and where that stands
 * @param note what else there is to know; null for nothing
 * @param assurance key of how sure the rule is
 */
public record TimeLimitResult(
        String title,
        LocalDate due,
        List<String> steps,
        List<String> doubts,
        String actor,
        String silence,
        String citation,
        String counting,
        String note,
        String assurance)
        implements Serializable {

    static TimeLimitResult of(ClockRule rule, Computation computation, Locale locale) {
        return new TimeLimitResult(
                rule.title().in(locale),
                computation.dueOn().orElse(null),
                List.copyOf(computation.words(locale)),
                List.copyOf(computation.doubtWords(locale)),
                rule.duty().actor().name(),
                rule.duty().silence().name(),
                rule.source().citation(),
                rule.counting().title().in(locale) + ": " + rule.counting().source().citation(),
                rule.source().note().map(text -> text.in(locale)).orElse(null),
                assurance(rule));
    }

    private static String assurance(ClockRule rule) {
        return rule.duty().basis() == Basis.AGREEMENT
                ? "ENTERED"
                : rule.source().confidence().name();
    }
}
