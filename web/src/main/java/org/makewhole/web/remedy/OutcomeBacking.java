package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.remedy.outcome.OutcomeRow;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.remedy.outcome.RecordOutcome;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** How the case ended that a page shows. */
@Named
@ViewScoped
public class OutcomeBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private OutcomeService service;

    private String id;
    private transient List<OutcomeRow> rows;

    private Outcome outcome;
    private LocalDate on;
    private String note;

    /** Notes what was chosen. */
    public String record() {
        service.record(Ids.parse(id), new RecordOutcome(outcome, on, note));
        Flash.done("remedyText", "outcome.recorded");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public List<OutcomeRow> getRows() {
        if (rows == null) {
            rows = service.list(Ids.parse(id));
        }
        return rows;
    }

    /** Whether a later one was noted, for the whole case or for the same claimant. */
    public boolean isEarlier(int index) {
        String claimant = getRows().get(index).claimant();
        return rows.subList(0, index).stream()
                .anyMatch(one -> Objects.equals(one.claimant(), claimant));
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
