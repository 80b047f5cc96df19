package org.makewhole.document.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.remedy.outcome.OutcomeBook;
import org.makewhole.remedy.payment.PaymentRow;
import org.makewhole.remedy.payment.PaymentService;
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
    @Inject private OutcomeBook outcomes;
    @Inject private PaymentService payments;

    /**
     * The statement, to be shown as a page.
     *
     * @param workerId null for the first claimant of the case
     * @param locale of whoever reads, where no language was chosen for the worker
     * @throws NotFoundException for who is no claimant of the case
     */
    @RolesAllowed(Permission.CASE_READ)
    public WorkerStatement get(long caseId, Long workerId, @NotNull Locale locale) {
        CaseFile caseFile = cases.get(caseId);
        Worker worker = people.find(caseFile, workerId).orElseThrow(NotFoundException::new);
        Long person = worker.getId();
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
                ReceivedLines.of(text, own, byHand(caseId, person), currency),
                next(caseFile, person, today).sentences(text, sums, currency));
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
        people.all(cases.get(caseId))
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

    private List<MoneyPosting> byHand(long caseId, Long person) {
        return money.paidByHand(caseId).stream()
                .filter(one -> person.equals(one.getWorkerId()))
                .filter(one -> one.getComponent().isWorkers())
                .toList();
    }

    private WhatIsNext next(CaseFile caseFile, Long person, LocalDate today) {
        Map<Long, Outcome> last = outcomes.last(caseFile.getId());
        Outcome outcome = last.getOrDefault(person, last.get(null));
        return new WhatIsNext(
                today,
                caseFile.getClosedOn(),
                outcome != null && outcome.isOutOfReach(),
                people.findNextPayment(caseFile.getId()).orElse(null),
                caseFile.getNextStepDue(),
                payments.ofCase(caseFile.getId()).stream()
                        .map(PaymentRow::free)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
