package org.makewhole.web.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseRow;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.Received;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.StageTotals;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** The home page: what is due, what was recovered, the caller's own cases. */
@Named
@RequestScoped
public class HomeBacking {
    private static final int OWN_CASES = 8;
    private static final int DUE = 12;

    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private OrganizationService organizations;
    @Inject private CurrentCaller caller;
    @Inject private ExternalContext external;

    private LocalDate today;
    private List<CaseRow> due = List.of();
    private List<CaseRow> own = List.of();
    private List<Received> received = List.of();
    private Map<Long, StageTotals> money = Map.of();
    private long openCount;

    @PostConstruct
    void load() {
        today = organizations.getOwn().today();
        if (!external.isUserInRole(Permission.CASE_READ)) {
            return;
        }
        due = cases.dueSoon(DUE);
        openCount = cases.countOwnOpen();
        received = remedies.receivedThisMonth();
        CaseFilter mine = new CaseFilter(null, null, null, caller.get().accountId(), true);
        List<CaseRow> rows = cases.page(mine, Optional.empty()).rows();
        own = rows.subList(0, Math.min(OWN_CASES, rows.size()));
        money = remedies.ofCases(own.stream().map(CaseRow::id).toList());
    }

    public boolean isOverdue(CaseRow row) {
        return row.nextStepDue() != null && row.nextStepDue().isBefore(today);
    }

    public long getOverdueCount() {
        return due.stream().filter(this::isOverdue).count();
    }

    public LocalDate getToday() {
        return today;
    }

    public List<CaseRow> getDue() {
        return due;
    }

    public List<CaseRow> getOwn() {
        return own;
    }

    public long getOpenCount() {
        return openCount;
    }

    public List<Received> getReceived() {
        return received;
    }

    public Map<Long, StageTotals> getMoney() {
        return money;
    }
}
