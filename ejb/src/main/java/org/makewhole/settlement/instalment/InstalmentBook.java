package org.makewhole.settlement.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.MoneyPosted;
import org.makewhole.settlement.Increase;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementMoney;
import org.makewhole.settlement.SettlementState;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseBook;
import org.makewhole.settlement.promise.PromiseState;

/**
 * Keeps the payments of settlements in step with what was received. It asks for no right: what was
 * received was posted by somebody who has it.
 */
@ApplicationScoped
public class InstalmentBook {
    @Inject private Receipts receipts;
    @Inject private PromiseBook promises;
    @Inject private SettlementMoney settlements;

    void moneyPosted(@Observes MoneyPosted posted) {
        recount(posted.caseId(), posted.author());
    }

    /** Works out anew which payments of a case are met; nothing changes where nothing has to. */
    public void recount(long caseId, Author author) {
        List<Settlement> live =
                settlements.ofCase(caseId).stream()
                        .filter(one -> one.getState().isPosted())
                        .toList();
        if (live.isEmpty()) {
            return;
        }
        CaseFile caseFile = receipts.caseOf(caseId);
        List<Promise> due =
                live.stream()
                        .flatMap(one -> promises.ofSettlement(one.getId()).stream())
                        .filter(one -> one.getState() != PromiseState.RELEASED)
                        .sorted(
                                Comparator.comparing(Promise::getDueOn)
                                        .thenComparing(Promise::getId))
                        .toList();
        BigDecimal before =
                live.stream()
                        .map(Settlement::getPaidBefore)
                        .min(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
        List<Allocation.Met> allocation =
                receipts.of(caseId, firstInForce(live))
                        .meet(
                                before,
                                due.stream()
                                        .map(
                                                one ->
                                                        new Received.Due(
                                                                one.getSettlementId(),
                                                                one.getAmount()))
                                        .toList());
        for (int i = 0; i < due.size(); i++) {
            Allocation.Met met = allocation.get(i);
            Promise promise = due.get(i);
            if (promise.getPaid().compareTo(met.amount()) != 0
                    || !Objects.equals(promise.getKeptOn(), met.on())) {
                promises.pay(caseFile, promise, met.amount(), met.on(), author);
            }
        }
        live.forEach(one -> stand(caseFile, one, author));
    }

    private static LocalDate firstInForce(List<Settlement> live) {
        return live.stream()
                .map(Settlement::getInForceOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Where a settlement stands now that its payments stand where they do. */
    private void stand(CaseFile caseFile, Settlement settlement, Author author) {
        List<Promise> payments =
                promises.ofSettlement(settlement.getId()).stream()
                        .filter(one -> one.getState() != PromiseState.RELEASED)
                        .toList();
        if (payments.isEmpty()) {
            return;
        }
        if (isUnfounded(settlement, payments)) {
            takeDefaultBack(caseFile, settlement, payments, author);
            return;
        }
        LocalDate last =
                payments.stream()
                        .map(Promise::getKeptOn)
                        .reduce(LocalDate.MIN, InstalmentBook::later);
        boolean broken = payments.stream().anyMatch(one -> one.getState() == PromiseState.BROKEN);
        if (broken) {
            promises.goOn(caseFile, settlement.getId(), author);
        }
        boolean whole = last != null;
        if (whole && settlement.getState() != SettlementState.FULFILLED) {
            settlement.fulfilled(last);
        } else if (!whole && settlement.getState() == SettlementState.FULFILLED) {
            settlement.cured();
        }
        if (!whole
                && !broken
                && settlement.getState() == SettlementState.IN_DEFAULT
                && payments.stream().noneMatch(one -> one.isOverdue(promises.today()))) {
            settlement.cured();
        }
    }

    /** Null as soon as one of them is. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    /** Whether every payment that counted as not made had been made in time. */
    private static boolean isUnfounded(Settlement settlement, List<Promise> payments) {
        List<Promise> blamed =
                payments.stream()
                        .filter(one -> one.getPosition() > 0 && one.getBrokenOn() != null)
                        .toList();
        return settlement.getDefaultedOn() != null
                && !settlement.getDefaultRule().accelerates()
                && !blamed.isEmpty()
                && blamed.stream()
                        .allMatch(one -> one.getState() == PromiseState.KEPT && !one.isLate());
    }

    private void takeDefaultBack(
            CaseFile caseFile, Settlement settlement, List<Promise> payments, Author author) {
        settlement.wasNotInDefault();
        if (settlement.getDefaultRule().increase() != Increase.NONE) {
            String why = DefaultBook.word("IN_TIME");
            payments.stream()
                    .filter(one -> one.getPosition() == 0)
                    .forEach(one -> promises.forgo(one, why, author));
            settlements.reverseIncrease(caseFile, settlement, why, author);
        }
        stand(caseFile, settlement, author);
    }
}
