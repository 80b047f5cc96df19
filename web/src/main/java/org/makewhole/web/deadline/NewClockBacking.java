package org.makewhole.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.OwnRules;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.wage.pack.LocalizedText;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.PageMessages;
import org.makewhole.web.shared.Texts;
import org.makewhole.web.shared.ViewerBacking;

/** Enters a time limit on a case: worked out first, kept when it was looked at. */
@Named
@ViewScoped
public class NewClockBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "deadlineText";

    @Inject private ClockService clocks;
    @Inject private CaseFileService cases;
    @Inject private ProfileService profiles;
    @Inject private ViewerBacking viewer;

    private String id;
    private transient CaseFile caseFile;
    private ClockKind kind = ClockKind.PROCEDURE;
    private String setId;
    private String ruleId;
    private String title;
    private Long ownerId;
    private final OwnLimit own = new OwnLimit();
    private final TimeLimitForm form = new TimeLimitForm();
    private TimeLimitResult result;
    private String workedOut;

    /** Reads the case when the page is opened. */
    public void load() {
        getCaseFile();
        setId = RuleSets.all().get(0).id();
        chooseSet();
    }

    /** Hearings and follow-ups are on a day; the limits of agreements are the person's own. */
    public void chooseKind() {
        if (isShipped() && setId == null) {
            setId = RuleSets.all().get(0).id();
        }
        chooseSet();
    }

    /** Another procedure has other limits: its first is chosen. */
    public void chooseSet() {
        ruleId = set().map(set -> set.rules().get(0).id()).orElse(null);
        result = null;
    }

    /** Shows what comes of it; nothing is kept yet. */
    public void compute() {
        result = null;
        RuleInUse rule = rule();
        Computation computation = clocks.compute(rule, facts(rule));
        result = TimeLimitResult.of(rule.rule(), computation, viewer.getLocale());
        workedOut = typed();
    }

    /** Keeps what was shown, and nothing else. */
    public String enter() {
        if (result == null || !typed().equals(workedOut)) {
            PageMessages.refuse(BUNDLE, "new.computeFirst");
            return null;
        }
        RuleInUse rule = rule();
        long clock =
                clocks.enter(
                        new NewClock(
                                Ids.parse(id),
                                kind,
                                rule,
                                facts(rule),
                                Optional.empty(),
                                Optional.ofNullable(ownerId)));
        Flash.done(BUNDLE, "new.done");
        return "/deadline/clock.xhtml?faces-redirect=true&id=" + clock;
    }

    /** Everything that the result depends on. */
    private String typed() {
        return String.join(
                "|",
                Arrays.asList(
                        kind.name(),
                        String.valueOf(setId),
                        String.valueOf(ruleId),
                        String.valueOf(title),
                        own.typed(),
                        form.typed()));
    }

    private RuleInUse rule() {
        if (isOnDay()) {
            return OwnRules.on(title);
        }
        return isShipped()
                ? RuleInUse.findShipped(setId, ruleId).orElseThrow()
                : RuleInUse.own(
                        own.rule(
                                said(title),
                                said(Texts.get(BUNDLE, "own.trigger")),
                                Texts.get(BUNDLE, "own.source")));
    }

    private Facts facts(RuleInUse rule) {
        return form.facts(clocks.place(Ids.parse(id), rule));
    }

    private static LocalizedText said(String text) {
        return new LocalizedText(Map.of("en", text.strip()));
    }

    private Optional<RuleSet> set() {
        return isShipped() && setId != null ? RuleSets.find(setId) : Optional.empty();
    }

    /** Whether the limit is one that ships. */
    public boolean isShipped() {
        return kind == ClockKind.LIMITATION || kind == ClockKind.PROCEDURE;
    }

    /** Whether it is a day and no period. */
    public boolean isOnDay() {
        return kind == ClockKind.HEARING || kind == ClockKind.FOLLOW_UP;
    }

    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(Ids.parse(id));
        }
        return caseFile;
    }

    public ClockKind[] getKinds() {
        return ClockKind.values();
    }

    public List<Choice> getSets() {
        Locale locale = viewer.getLocale();
        return RuleSets.all().stream()
                .map(set -> new Choice(set.id(), set.title().in(locale)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    public List<Choice> getRules() {
        Locale locale = viewer.getLocale();
        return set().map(RuleSet::rules).orElse(List.of()).stream()
                .map(rule -> new Choice(rule.id(), rule.title().in(locale)))
                .toList();
    }

    /** What starts the chosen limit; empty for one's own. */
    public String getTriggerWords() {
        return set().flatMap(set -> set.find(ruleId))
                .map(rule -> rule.trigger().in(viewer.getLocale()))
                .orElse("");
    }

    /** What the chosen procedure is for, and what it excludes; empty when nothing is said. */
    public String getOverview() {
        return set().flatMap(RuleSet::overview).map(text -> text.in(viewer.getLocale())).orElse("");
    }

    public List<Colleague> getColleagues() {
        return profiles.colleagues();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ClockKind getKind() {
        return kind;
    }

    public void setKind(ClockKind kind) {
        this.kind = kind;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
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
