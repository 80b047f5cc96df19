package org.makewhole.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockSheet;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.grievance.ClockObserver;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.PageMessages;
import org.makewhole.web.shared.ViewerBacking;

/** One time limit of a case: how it was computed, what happened to it, and what can be done. */
@Named
@ViewScoped
public class ClockBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "deadlineText";

    @Inject private ClockService clocks;
    @Inject private ProfileService profiles;
    @Inject private EvidenceService evidence;
    @Inject private ViewerBacking viewer;

    private String id;
    private int version;
    private transient ClockSheet sheet;
    private final ClockChangeForm change = new ClockChangeForm();
    private ChangeShown shown;
    private String shownFor;
    private ClockState ending = ClockState.MET;
    private String outcome;
    private String told;
    private Long document;
    private Long ownerId;

    /** Reads the clock when the page is opened; what is changed goes with that version. */
    public void load() {
        sheet = null;
        version = getClock().getVersion();
        ownerId = getClock().getOwnerId();
    }

    /** Another kind of change has other fields; what was shown is no longer what is typed. */
    public void chooseChange() {
        shown = null;
    }

    /** Shows before and after; nothing is kept yet. */
    public void preview() {
        shown = null;
        shown = ChangeShown.of(clocks.preview(Ids.parse(id), change.change()), viewer.getLocale());
        shownFor = change.typed();
    }

    /** Keeps the change that was shown. */
    public String save() {
        if (shown == null || !change.typed().equals(shownFor)) {
            PageMessages.refuse(BUNDLE, "change.showFirst");
            return null;
        }
        clocks.change(Ids.parse(id), version, change.change());
        return done("change.done");
    }

    public String confirm() {
        clocks.confirm(Ids.parse(id), version);
        return done("confirm.done");
    }

    public String close() {
        clocks.close(Ids.parse(id), version, new ClockClosing(ending, outcome, told, document));
        return done("closing.done");
    }

    public String handOver() {
        clocks.handOver(Ids.parse(id), version, ownerId);
        return done("owner.done");
    }

    private String done(String key) {
        Flash.done(BUNDLE, key);
        return "/deadline/clock.xhtml?faces-redirect=true&id=" + id;
    }

    public ClockSheet getSheet() {
        if (sheet == null) {
            sheet = clocks.get(Ids.parse(id));
        }
        return sheet;
    }

    public Clock getClock() {
        return getSheet().clock();
    }

    /** Key of where it stands. */
    public String getState() {
        return ClockLine.state(getClock(), Instant.now());
    }

    public String getTone() {
        return ClockLine.tone(getState());
    }

    public String getTitle() {
        return getClock().getRule().rule().title().in(viewer.getLocale());
    }

    public List<String> getSteps() {
        return getClock().getTold().steps(viewer.getLocale());
    }

    public List<String> getDoubts() {
        return getClock().getTold().doubts(viewer.getLocale());
    }

    /** Key of how sure the rule is. */
    public String getAssurance() {
        return getClock().getRule().rule().duty().basis() == Basis.AGREEMENT
                ? "ENTERED"
                : getClock().getRule().rule().source().confidence().name();
    }

    /** What the procedure is called; empty for a rule of one's own. */
    public String getProcedure() {
        return getClock()
                .getRule()
                .findSet()
                .map(set -> set.title().in(viewer.getLocale()))
                .orElse("");
    }

    /** Whether another day than the computed one was set by hand. */
    public boolean isByHand() {
        return getClock().getDueOn() != null
                && !getClock().getDueOn().equals(getClock().getComputedOn());
    }

    public boolean isOpen() {
        return getClock().getState() == ClockState.OPEN;
    }

    public FactChange.Kind[] getChanges() {
        return FactChange.Kind.values();
    }

    /** How it can end. */
    public List<ClockState> getEndings() {
        return List.of(ClockState.MET, ClockState.MISSED, ClockState.WITHDRAWN);
    }

    /** The files of the case, by which a change or an ending can be shown. */
    public List<EvidenceRow> getDocuments() {
        return evidence.list(getClock().getCaseId()).stream().filter(EvidenceRow::isThere).toList();
    }

    /** Whether its facts follow from a grievance, so that nothing of them is changed here. */
    public boolean isLed() {
        return getClock().findSubject().filter(ClockObserver::leadsFacts).isPresent();
    }

    /** Whether its end follows from a grievance too. */
    public boolean isEndLed() {
        return getClock().findSubject().filter(ClockObserver::leadsEnd).isPresent();
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

    public ClockChangeForm getChange() {
        return change;
    }

    public ChangeShown getShown() {
        return shown;
    }

    public ClockState getEnding() {
        return ending;
    }

    public void setEnding(ClockState ending) {
        this.ending = ending;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }
}
