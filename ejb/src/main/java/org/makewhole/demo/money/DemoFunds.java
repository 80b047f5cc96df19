package org.makewhole.demo.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.makewhole.remedy.payment.PastPayments;
import org.makewhole.settlement.SettlementMoney;

/** Chooses cases in which employers pay through the trust account, and which were closed. */
@ApplicationScoped
public class DemoFunds {
    private static final int CLOSED = 8;
    private static final int MONTHS = 12;

    @Inject private DemoPayments payments;
    @Inject private DemoClosings closings;
    @Inject private PastPayments past;
    @Inject private SettlementMoney settlements;

    /** Nothing where too few cases were won. */
    public void add(Office office, List<Won> cases) {
        LocalDate before = office.reconciled().atDay(1);
        payments.add(
                office,
                cases.stream()
                        .filter(one -> one.caseFile().getStatus().isOpen())
                        .filter(one -> one.on().isBefore(before))
                        .map(Won::caseFile)
                        .filter(one -> settlements.ofCase(one.getId()).isEmpty())
                        .filter(one -> past.due(one).signum() > 0)
                        .limit(DemoPayments.CASES)
                        .toList());
        LocalDate since = office.today().minusMonths(MONTHS);
        closings.add(
                office,
                cases.stream()
                        .filter(Won::paid)
                        .filter(one -> one.caseFile().getClosedOn().isAfter(since))
                        .sorted(
                                Comparator.comparing((Won one) -> one.caseFile().getClosedOn())
                                        .reversed()
                                        .thenComparing(one -> one.caseFile().getNumber()))
                        .limit(CLOSED)
                        .toList());
    }
}
