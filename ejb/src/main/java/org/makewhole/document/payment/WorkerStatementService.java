package org.makewhole.document.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.DisbursementState;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Says to a worker how their money stands: claimed, won, received, still owed, and what is next.
 */
@Stateless
@TenantBound
public class WorkerStatementService {
    @Inject private CaseFileService cases;
    @Inject private PayoutLedger money;
    @Inject private DisbursementService payouts;
    @Inject private OrganizationService organizations;
    @Inject private StatementPeople people;
    @Inject private AuditTrail audit;

    /**
     * The statement, to be shown as a page.
     *
     * @param workerId null for the claimant of the case
     * @param locale of whoever reads, where no language was chosen for the worker
     * @throws NotFoundException for who is no claimant of the case
     */
    @RolesAllowed(Permission.CASE_READ)
    public WorkerStatement get(long caseId, Long workerId, @NotNull Locale locale) {
        CaseFile caseFile = cases.get(caseId);
        Long person = workerId == null ? caseFile.getWorkerId() : workerId;
        Worker worker = people.find(caseId, person).orElseThrow(NotFoundException::new);
        PaperText text = new PaperText(PaperText.languageOf(worker, locale));
        List<DisbursementRow> own =
                payouts.ofCase(caseId).stream()
                        .filter(row -> person.equals(row.workerId()))
                        .toList();
        String currency = caseFile.getCurrency();
        WorkerMoney sums =
                WorkerMoney.of(
                        money.standing(caseId).stream()
                                .filter(one -> person.equals(one.workerId()))
                                .toList(),
                        own);
        String employer = cases.getParties(caseId).employer().getName();
        LocalDate today = organizations.getOwn().today();
        return new WorkerStatement(
                organizations.getOwn().getName(),
                caseFile.getNumber(),
                worker.getName(),
                employer,
                text.languageTag(),
                labels(text, worker, employer, today, caseFile),
                figures(text, sums, currency),
                kinds(text, sums, currency),
                paid(text, own),
                next(text, sums, caseFile));
    }

    /** The same to be taken out of the platform as a file; this is audited. */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public WorkerStatement getForExport(long caseId, Long workerId, @NotNull Locale locale) {
        WorkerStatement statement = get(caseId, workerId, locale);
        audit.record(
                AuditAction.STATEMENT_EXPORTED,
                new AuditSubject("CaseFile", caseId, statement.caseNumber()),
                "PDF WORKER");
        return statement;
    }

    /** Whom a statement can be written for: the claimants of a case, by id. */
    @RolesAllowed(Permission.CASE_READ)
    public Map<Long, String> claimants(long caseId) {
        Map<Long, String> names = new LinkedHashMap<>();
        people.all(cases.get(caseId).getId())
                .forEach(worker -> names.put(worker.getId(), worker.getName()));
        return names;
    }

    private WorkerStatement.Labels labels(
            PaperText text, Worker worker, String employer, LocalDate today, CaseFile caseFile) {
        return new WorkerStatement.Labels(
                text.get("worker.title"),
                text.get(
                        "worker.lead",
                        worker.getName(),
                        employer,
                        caseFile.getNumber(),
                        text.date(today)),
                text.get("worker.figures"),
                text.get("worker.kinds"),
                text.get("worker.payouts"),
                text.get("worker.payouts.none"),
                text.get("worker.next"),
                text.get("worker.foot", organizations.getOwn().getName()));
    }

    private static List<WorkerStatement.Figure> figures(
            PaperText text, WorkerMoney sums, String currency) {
        return List.of(
                figure(text, "claimed", sums.claimed(), currency),
                figure(text, "won", sums.won(), currency),
                figure(text, "received", sums.received(), currency),
                figure(text, "owed", sums.owed(), currency),
                figure(text, "held", sums.onTheWay(), currency));
    }

    private static WorkerStatement.Figure figure(
            PaperText text, String key, BigDecimal amount, String currency) {
        return new WorkerStatement.Figure(
                text.get("figure." + key),
                text.money(amount, currency),
                text.get("figure." + key + ".note"));
    }

    private static List<WorkerStatement.Figure> kinds(
            PaperText text, WorkerMoney sums, String currency) {
        return sums.wonBy().entrySet().stream()
                .map(
                        kind ->
                                new WorkerStatement.Figure(
                                        text.get("component." + kind.getKey()),
                                        text.money(kind.getValue(), currency),
                                        ""))
                .toList();
    }

    private static List<WorkerStatement.Figure> paid(PaperText text, List<DisbursementRow> own) {
        return own.stream()
                .filter(row -> row.state() == DisbursementState.RELEASED)
                .sorted(Comparator.comparing(DisbursementRow::paidOn).reversed())
                .limit(8)
                .map(
                        row ->
                                new WorkerStatement.Figure(
                                        text.date(row.paidOn()),
                                        text.money(row.amount(), row.currency()),
                                        text.get(
                                                "worker.receipt",
                                                text.get("means." + row.means()),
                                                row.receiptNumber())))
                .toList();
    }

    private static List<String> next(PaperText text, WorkerMoney sums, CaseFile caseFile) {
        String currency = caseFile.getCurrency();
        List<String> next = new ArrayList<>();
        if (sums.onTheWay().signum() > 0) {
            next.add(text.get("next.held", text.money(sums.onTheWay(), currency)));
        }
        if (sums.owed().signum() > 0) {
            next.add(text.get("next.owed", text.money(sums.owed(), currency)));
        } else if (sums.won().signum() > 0 && sums.onTheWay().signum() == 0) {
            next.add(text.get("next.settled"));
        } else if (sums.won().signum() == 0) {
            next.add(text.get("next.undecided"));
        }
        if (caseFile.getNextStepDue() != null) {
            next.add(text.get("next.step", text.date(caseFile.getNextStepDue())));
        }
        next.add(text.get("next.ask"));
        return next;
    }
}
