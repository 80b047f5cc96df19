package org.makewhole.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.party.PartyService;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.Transactions;
import org.makewhole.wage.Violation;

/** Cases with computed money, and settlements in them; call it as somebody. */
@ApplicationScoped
public class TestRemedies {
    public static final LocalDate AGREED = LocalDate.of(2025, 4, 1);

    @Inject private TestCases testCases;
    @Inject private CaseFileService cases;
    @Inject private PartyService parties;
    @Inject private RemedyService remedies;
    @Inject private SettlementService settlements;
    @Inject private ClockBook clocks;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;

    /** A filed case with so many claimants, for whom 100, 200, 300 … were computed. */
    public long open(int claimants) {
        long id = testCases.open().getId();
        move(id, CaseStatus.ACCEPTED);
        move(id, CaseStatus.FILED);
        Map<Long, Map<Violation, BigDecimal>> computed = new HashMap<>();
        for (int i = 1; i <= claimants; i++) {
            Long worker =
                    i == 1
                            ? cases.get(id).getWorkerId()
                            : parties.addWorker(new WorkerDetails("Worker " + i, null, null))
                                    .getId();
            computed.put(
                    worker,
                    Map.of(
                            Violation.OVERTIME, new BigDecimal(25 * i),
                            Violation.UNPAID_WAGES, new BigDecimal(75 * i)));
        }
        remedies.restateEach(id, MoneyStage.COMPUTED, computed, AGREED, null);
        return id;
    }

    private void move(long id, CaseStatus to) {
        cases.move(id, cases.get(id).getVersion(), to, "as it went");
    }

    /** In the proportion of what was computed, to be paid by these days in equal parts of 100. */
    public DrawUp drawUp(
            long caseId, SettlementKind kind, DefaultRule onDefault, LocalDate... days) {
        List<DuePayment> payments = new ArrayList<>();
        for (LocalDate day : days) {
            payments.add(new DuePayment(day, new BigDecimal("100")));
        }
        return new DrawUp(
                kind,
                new BigDecimal(100 * days.length),
                AGREED,
                DistributionRule.PRO_RATA,
                settlements.claimants(caseId).stream()
                        .map(one -> new ClaimantWeight(one.workerId(), one.totals().computed()))
                        .toList(),
                payments,
                onDefault,
                "Order 25-7",
                "Whatever else was said",
                null,
                UUID.randomUUID().toString());
    }

    /** An order that is in force; its id. */
    public long order(long caseId, DefaultRule onDefault, LocalDate... days) {
        long id = settlements.drawUp(caseId, drawUp(caseId, SettlementKind.ORDER, onDefault, days));
        settlements.putInForce(id, version(id));
        return id;
    }

    public int version(long settlementId) {
        return settlements.get(settlementId).settlement().getVersion();
    }

    /** What the daily job does once the time of a clock is over. */
    public void runOut(int organizationId, String type, long id) {
        transactions.within(
                em -> {
                    tenancy.bindTo(organizationId);
                    clocks.runOut(clocks.findOpen(new ClockSubject(type, id)).orElseThrow());
                    return null;
                });
    }
}
