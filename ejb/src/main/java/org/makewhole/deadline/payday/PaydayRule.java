package org.makewhole.deadline.payday;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.Duty;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.deadline.rule.Source;
import org.makewhole.deadline.rule.StartRule;
import org.makewhole.wage.pack.LocalizedText;

/** The rule of a payday's clock: the day that the wage engine found, in words. */
final class PaydayRule {
    private static final String WORDS = "org.makewhole.deadline.payday.words";

    /** What forums are called, as in statements. */
    private static final String FORUMS = "org.makewhole.document.forums";

    private PaydayRule() {}

    /** Its id is the forum, by which the clock is found again. */
    static ClockRule of(String forum) {
        return new ClockRule(
                forum,
                words("title", forum),
                words("trigger", forum),
                StartRule.PAYDAY,
                PeriodLength.of(0, PeriodUnit.DAYS),
                Direction.AFTER,
                RuleSets.getCounting("calendar-days"),
                Optional.empty(),
                CutOff.MIDNIGHT,
                Optional.empty(),
                Optional.empty(),
                new Duty(Actor.CLAIMANT, Silence.FORFEITURE, Basis.RULE),
                new Source(
                        words("source", forum).in(Locale.ENGLISH),
                        Confidence.SOURCE_FOUND,
                        Optional.empty()));
    }

    private static LocalizedText words(String key, String forum) {
        Map<String, String> texts = new HashMap<>();
        for (String language : new String[] {"en", "es"}) {
            Locale locale = Locale.forLanguageTag(language);
            ResourceBundle names = ResourceBundle.getBundle(FORUMS, locale);
            String name =
                    names.containsKey(forum) ? names.getString(forum) : forum.replace('-', ' ');
            String pattern = ResourceBundle.getBundle(WORDS, locale).getString(key);
            texts.put(language, MessageFormat.format(pattern, name));
        }
        return new LocalizedText(texts);
    }
}
