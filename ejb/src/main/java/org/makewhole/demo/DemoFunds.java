package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.demo.DemoGrievances.Carried;
import org.makewhole.demo.money.DemoClosings;
import org.makewhole.demo.money.DemoClosings.Closed;
import org.makewhole.demo.money.DemoPayments;
import org.makewhole.demo.money.Office;
import org.makewhole.organization.Organization;
import org.makewhole.remedy.payment.PastPayments;
import org.makewhole.settlement.SettlementMoney;

/** Chooses cases in which employers pay through the trust account, and which were closed. */
@Dependent
class DemoFunds {
    private static final Set<CaseStatus> WON =
            EnumSet.of(CaseStatus.DECIDED, CaseStatus.SETTLED, CaseStatus.COLLECTING);
    private static final int CLOSED = 8;
    private static final int MONTHS = 12;

    @Inject private DemoPayments payments;
    @Inject private DemoClosings closings;
    @Inject private PastPayments past;
    @Inject private SettlementMoney settlements;

    void add(
            Organization organization,
            DemoOrganization plan,
            List<Carried> cases,
            Author supervisor) {
        LocalDate today = organization.today();
        Author clerk =
                cases.stream()
                        .map(Carried::carrier)
                        .filter(carrier -> !carrier.equals(supervisor))
                        .findFirst()
                        .orElseThrow();
        Office office =
                new Office(
                        plan.description().currency(),
                        organization.getTimeZone(),
                        today,
                        clerk,
                        supervisor,
                        plan.texts()::note);
        LocalDate before = YearMonth.from(today).minusMonths(2).atDay(1);
        payments.add(
                office,
                cases.stream()
                        .filter(one -> WON.contains(one.plan().status()))
                        .filter(one -> wonBefore(one, before))
                        .map(Carried::caseFile)
                        .filter(one -> settlements.ofCase(one.getId()).isEmpty())
                        .filter(one -> past.due(one).signum() > 0)
                        .limit(DemoPayments.CASES)
                        .toList());
        closings.add(office, closed(plan, cases, today));
    }

    private static boolean wonBefore(Carried one, LocalDate day) {
        return move(one, CaseStatus.SETTLED)
                .or(() -> move(one, CaseStatus.DECIDED))
                .filter(won -> won.on().isBefore(day))
                .isPresent();
    }

    private static Optional<Move> move(Carried one, CaseStatus to) {
        return one.plan().moves().stream().filter(move -> move.to() == to).findFirst();
    }

    /** The latest that were paid whole. */
    private static List<Closed> closed(
            DemoOrganization plan, List<Carried> cases, LocalDate today) {
        return cases.stream()
                .filter(one -> one.plan().status() == CaseStatus.CLOSED)
                .filter(one -> isPaid(plan, one))
                .filter(one -> one.caseFile().getClosedOn().isAfter(today.minusMonths(MONTHS)))
                .sorted(
                        Comparator.comparing((Carried one) -> one.caseFile().getClosedOn())
                                .reversed()
                                .thenComparing(one -> one.caseFile().getNumber()))
                .limit(CLOSED)
                .map(
                        one ->
                                new Closed(
                                        one.caseFile(),
                                        move(one, CaseStatus.SETTLED).isEmpty(),
                                        last(one).reason()))
                .toList();
    }

    private static boolean isPaid(DemoOrganization plan, Carried one) {
        CaseFile caseFile = one.caseFile();
        return plan.texts().reasons(caseFile.getKind(), "CLOSED.PAID").contains(last(one).reason());
    }

    private static Move last(Carried one) {
        return one.plan().moves().get(one.plan().moves().size() - 1);
    }
}
