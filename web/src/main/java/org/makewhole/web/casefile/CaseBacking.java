package org.makewhole.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseParties;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.CaseStatusChange;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.access.AccessKind;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.TeamMember;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/**
 * One case: its parties, where it stands, what comes next. Money and claim have their own beans.
 */
@Named
@ViewScoped
public class CaseBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CaseFileService cases;
    @Inject private ProfileService profiles;
    @Inject private CaseTeamService teams;

    private String id;
    private int version;

    private transient CaseFile caseFile;
    private transient CaseParties parties;
    private transient List<CaseStatusChange> history;
    private transient List<Colleague> colleagues;

    private CaseStatus nextStatus;
    private String reason;
    private String nextStep;
    private LocalDate nextStepDue;
    private Long assigneeId;

    /** Reads the case when the page is opened; the forms start from what it says. */
    public void load() {
        caseFile = cases.show(Ids.parse(id));
        version = caseFile.getVersion();
        nextStep = caseFile.getNextStep();
        nextStepDue = caseFile.getNextStepDue();
        assigneeId = caseFile.getAssigneeId();
    }

    /** Moves the case to the chosen status. */
    public String move() {
        cases.move(Ids.parse(id), version, nextStatus, reason);
        return done("case.moved");
    }

    /** Keeps the next step, its day and who carries the case. */
    public String plan() {
        cases.plan(Ids.parse(id), version, new NextStep(nextStep, nextStepDue, assigneeId));
        return done("case.planned");
    }

    private String done(String key) {
        Flash.done("casefileText", key);
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(Ids.parse(id));
        }
        return caseFile;
    }

    /** The claimant; null when an imported case names none. */
    public Worker getWorker() {
        return parties().worker();
    }

    public Employer getEmployer() {
        return parties().employer();
    }

    private CaseParties parties() {
        if (parties == null) {
            parties = cases.getParties(Ids.parse(id));
        }
        return parties;
    }

    public List<CaseStatusChange> getHistory() {
        if (history == null) {
            history = cases.history(getCaseFile().getId());
        }
        return history;
    }

    /** Who may carry the case: of a case that is not open to all, its team. */
    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            Set<Long> team =
                    getCaseFile().getVisibility().isNarrow()
                            ? teams.get(caseFile.getId()).of(AccessKind.TEAM).stream()
                                    .map(TeamMember::accountId)
                                    .collect(Collectors.toSet())
                            : null;
            colleagues =
                    profiles.colleagues().stream()
                            .filter(one -> team == null || team.contains(one.accountId()))
                            .toList();
        }
        return colleagues;
    }

    /** Name of the person who carries the case, or null. */
    public String getAssigneeName() {
        return parties().assignee();
    }

    /** The statuses to which the case may move now; it is closed on a page of its own. */
    public List<CaseStatus> getNextStatuses() {
        return getCaseFile().getStatus().next().stream().filter(CaseStatus::isOpen).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CaseStatus getNextStatus() {
        return nextStatus;
    }

    public void setNextStatus(CaseStatus nextStatus) {
        this.nextStatus = nextStatus;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextStepDue() {
        return nextStepDue;
    }

    public void setNextStepDue(LocalDate nextStepDue) {
        this.nextStepDue = nextStepDue;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(Long assigneeId) {
        this.assigneeId = assigneeId;
    }
}
