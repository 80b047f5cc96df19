package org.makewhole.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.wage.pack.LocalizedText;
import org.makewhole.web.shared.PageMessages;
import org.makewhole.web.shared.Texts;
import org.makewhole.web.shared.ViewerBacking;

/** Works out a time limit of a procedure or of one's own. */
@Named
@ViewScoped
public class TimeLimitBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "deadlineText";

    @Inject private ViewerBacking viewer;

    private String setId;
    private String ruleId;
    private final OwnLimit own = new OwnLimit();
    private final TimeLimitForm form = new TimeLimitForm();
    private TimeLimitResult result;

    @PostConstruct
    void open() {
        setId = RuleSets.all().get(0).id();
        chooseSet();
    }

    /** Another procedure has other limits: its first is chosen. */
    public void chooseSet() {
        ruleId = set().map(set -> set.rules().get(0).id()).orElse(null);
        result = null;
    }

    public void compute() {
        result = null;
        ClockRule rule = rule();
        if (rule.length().unit() == PeriodUnit.HOURS && isBlank(form.getTime())) {
            PageMessages.refuse(BUNDLE, "needsTime");
            return;
        }
        if (isOwn() && isBlank(form.getCountry())) {
            PageMessages.refuse(BUNDLE, "needsCountry");
            return;
        }
        try {
            Facts facts =
                    form.facts(
                            set().flatMap(RuleSet::country).orElse(""),
                            ZoneId.of(set().map(RuleSet::zone).orElse(viewer.getZone().getId())),
                            Texts.get(BUNDLE, "asTold"));
            result = TimeLimitResult.of(rule, DeadlineCount.compute(rule, facts), locale());
        } catch (IllegalArgumentException e) {
            // Days that cannot be: an end before its beginning, a year without a calendar.
            PageMessages.refuse(BUNDLE, "impossible");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Optional<RuleSet> set() {
        return setId == null ? Optional.empty() : RuleSets.find(setId);
    }

    private ClockRule rule() {
        return set().flatMap(set -> set.find(ruleId)).orElseGet(this::ownRule);
    }

    private ClockRule ownRule() {
        return own.rule(
                said(Texts.get(BUNDLE, "own")),
                said(Texts.get(BUNDLE, "own.trigger")),
                Texts.get(BUNDLE, "own.source"));
    }

    /** A text of the page is there in its own language alone. */
    private static LocalizedText said(String text) {
        return new LocalizedText(Map.of("en", text));
    }

    private Locale locale() {
        return Locale.forLanguageTag(viewer.getLanguageTag());
    }

    public boolean isOwn() {
        return set().isEmpty();
    }

    public List<Choice> getSets() {
        return RuleSets.all().stream()
                .map(set -> new Choice(set.id(), set.title().in(locale())))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    public List<Choice> getRules() {
        return set().map(RuleSet::rules).orElse(List.of()).stream()
                .map(rule -> new Choice(rule.id(), rule.title().in(locale())))
                .toList();
    }

    public List<Choice> getCountings() {
        return RuleSets.countings().values().stream()
                .map(counting -> new Choice(counting.id(), counting.title().in(locale())))
                .toList();
    }

    /** Units that a person can choose: sessions belong to bodies. */
    public List<PeriodUnit> getUnits() {
        return List.of(
                PeriodUnit.WORKING_DAYS,
                PeriodUnit.DAYS,
                PeriodUnit.WEEKS,
                PeriodUnit.MONTHS,
                PeriodUnit.YEARS,
                PeriodUnit.HOURS);
    }

    /** What starts the chosen limit. */
    public String getTriggerWords() {
        return set().flatMap(set -> set.find(ruleId))
                .map(rule -> rule.trigger().in(locale()))
                .orElseGet(() -> Texts.get(BUNDLE, "own.trigger"));
    }

    /** What the chosen procedure is for, and what it excludes; empty when nothing is said. */
    public String getOverview() {
        return set().flatMap(RuleSet::overview).map(text -> text.in(locale())).orElse("");
    }

    public String getSetId() {
        return setId;
    }

    public void setSetId(String setId) {
        this.setId = setId;
    }

    public String getRuleId() {
        return ruleId;
    }

    public void setRuleId(String ruleId) {
        this.ruleId = ruleId;
    }

    public OwnLimit getOwnLimit() {
        return own;
    }

    public TimeLimitForm getForm() {
        return form;
    }

    public TimeLimitResult getResult() {
        return result;
    }
}
