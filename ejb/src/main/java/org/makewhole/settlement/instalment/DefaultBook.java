package org.makewhole.settlement.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementKind;
import org.makewhole.settlement.SettlementMoney;
import org.makewhole.settlement.SettlementState;
import org.makewhole.settlement.promise.PlannedPayment;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseBook;
import org.makewhole.settlement.promise.PromiseBroken;
import org.makewhole.settlement.promise.PromiseState;

/**
 * A payment was not made in time: what the settlement says of that happens, once. It asks for no
 * right, since it is a timer that finds out.
 */
@ApplicationScoped
public class DefaultBook {
    private static final String TEXTS = "org.makewhole.settlement.instalment.words";

    @Inject private Receipts receipts;
    @Inject private PromiseBook promises;
    @Inject private SettlementMoney money;
    @Inject private AuditTrail audit;

    void broken(@Observes PromiseBroken broken) {
        if (broken.promise().isPayment()) {
            money.find(broken.promise().getSettlementId())
                    .filter(one -> one.getState() == SettlementState.IN_FORCE)
                    .ifPresent(
                            one -> defaulted(one, broken.promise().getBrokenOn(), broken.author()));
        }
    }

    private void defaulted(Settlement settlement, LocalDate on, Author author) {
        CaseFile caseFile = receipts.caseOf(settlement.getCaseId());
        boolean first = settlement.getDefaultedOn() == null;
        settlement.defaulted(on);
        DefaultRule rule = settlement.getDefaultRule();
        audit.record(
                author,
                Instant.now(),
                AuditAction.SETTLEMENT_DEFAULTED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                settlement.getKind() + ", increase " + rule.increase());
        if (!first) {
            return;
        }
        BigDecimal increase = rule.amount(rest(settlement), decimals(settlement));
        if (rule.accelerates()) {
            promises.fallDue(settlement.getId(), on, author);
        }
        if (increase.signum() > 0) {
            promises.due(
                    caseFile,
                    new PlannedPayment(
                            settlement.getId(),
                            0,
                            on,
                            0,
                            increase,
                            settlement.getCurrency(),
                            settlement.getKind() == SettlementKind.ORDER),
                    author,
                    Instant.now());
            money.increase(caseFile, settlement, increase, on, author);
        }
    }

    private BigDecimal rest(Settlement settlement) {
        List<Promise> payments = promises.ofSettlement(settlement.getId());
        return payments.stream()
                .filter(one -> one.getState() != PromiseState.RELEASED)
                .map(Promise::getRest)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int decimals(Settlement settlement) {
        return Currency.getInstance(settlement.getCurrency()).getDefaultFractionDigits();
    }

    /** A word for records, in English and Spanish at once. */
    static String word(String key) {
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"))
                .map(
                        locale ->
                                ResourceBundle.getBundle(
                                                TEXTS,
                                                locale,
                                                ResourceBundle.Control.getNoFallbackControl(
                                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                                        .getString(key))
                .collect(Collectors.joining(" / "));
    }
}
