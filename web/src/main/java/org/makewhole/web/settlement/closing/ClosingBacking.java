package org.makewhole.web.settlement.closing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.settlement.closing.ClaimantFeedback;
import org.makewhole.settlement.closing.CloseCase;
import org.makewhole.settlement.closing.ClosingService;
import org.makewhole.settlement.closing.ClosingSheet;
import org.makewhole.settlement.closing.Safety;
import org.makewhole.web.settlement.promise.PromiseLine;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Closes a case, or takes one up again that was closed. */
@Named
@ViewScoped
public class ClosingBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "closingText";

    @Inject private ClosingService closing;
    @Inject private CaseFileService cases;

    private String id;
    private int version;
    private transient ClosingSheet sheet;

    private final List<AnswerLine> lines = new ArrayList<>();
    private BigDecimal hours;
    private String reason;
    private CaseStatus next = CaseStatus.ACCEPTED;

    /** Reads the case when the page is opened; what is answered begins with what is known. */
    public void load() {
        sheet = null;
        version = getCaseFile().getVersion();
        lines.clear();
        Map<Long, Outcome> known = getSheet().outcomes();
        getSheet()
                .claimants()
                .forEach(
                        one ->
                                lines.add(
                                        new AnswerLine(
                                                one,
                                                known.getOrDefault(
                                                        one.workerId(), known.get(null)))));
    }

    public String close() {
        closing.close(
                Ids.parse(id),
                version,
                new CloseCase(hours, lines.stream().map(AnswerLine::answer).toList(), reason));
        return done("closed");
    }

    public String reopen() {
        cases.move(Ids.parse(id), version, next, reason);
        return done("reopened");
    }

    private String done(String key) {
        Flash.done(BUNDLE, key);
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public ClosingSheet getSheet() {
        if (sheet == null) {
            sheet = closing.sheet(Ids.parse(id));
        }
        return sheet;
    }

    public CaseFile getCaseFile() {
        return getSheet().caseFile();
    }

    public boolean isOpen() {
        return getCaseFile().getStatus().isOpen();
    }

    /** The sum of all claimants at a stage. */
    public BigDecimal at(MoneyStage stage) {
        return getSheet().claimants().stream()
                .map(one -> one.totals().at(stage))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<PromiseLine> getOpenPromises() {
        LocalDate today = getSheet().today();
        return getSheet().openPromises().stream().map(one -> PromiseLine.of(one, today)).toList();
    }

    /** The name of who said something, or null. */
    public String nameOf(ClaimantFeedback said) {
        Map<Long, String> names = new HashMap<>();
        getSheet().claimants().forEach(one -> names.put(one.workerId(), one.name()));
        return names.get(said.getWorkerId());
    }

    public MoneyStage[] getStages() {
        return MoneyStage.values();
    }

    public List<AnswerLine> getLines() {
        return lines;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Safety[] getSafeties() {
        return Safety.values();
    }

    public List<Integer> getMarks() {
        return List.of(1, 2, 3, 4, 5);
    }

    public List<CaseStatus> getNexts() {
        return CaseStatus.CLOSED.next();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CaseStatus getNext() {
        return next;
    }

    public void setNext(CaseStatus next) {
        this.next = next;
    }
}
