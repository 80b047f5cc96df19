package org.makewhole.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseMoves;
import org.makewhole.remedy.MoneyBook;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.Share;
import org.makewhole.settlement.promise.PlannedPayment;
import org.makewhole.settlement.promise.PromiseBook;

/**
 * What happens when a settlement comes into force or is taken back. It asks for no right: whoever
 * calls it has done so. Each method belongs into the transaction of the caller.
 */
@ApplicationScoped
public class SettlementActs {
    @Inject private Settlements settlements;
    @Inject private SettlementMoney money;
    @Inject private MoneyBook book;
    @Inject private PromiseBook promises;
    @Inject private CaseMoves moves;
    @Inject private AuditTrail audit;

    /** Draws it up as a draft; errors as of {@link ClaimantWeight#divide}. */
    public Settlement drawUp(CaseFile caseFile, DrawUp drawUp, Author author, Instant at) {
        Distribution divided = divide(caseFile, drawUp);
        Settlement settlement = new Settlement(caseFile, drawUp, divided, author, at);
        settlements.add(settlement);
        settlements.flush();
        write(caseFile, settlement, drawUp, divided, author);
        tell(caseFile, settlement, author);
        return settlement;
    }

    /** Puts other terms in place of those of a draft. */
    void redraw(CaseFile caseFile, Settlement settlement, DrawUp drawUp, Author author) {
        Distribution divided = divide(caseFile, drawUp);
        settlements.touch(settlement);
        settlement.write(drawUp, divided);
        promises.unplan(settlement.getId());
        write(caseFile, settlement, drawUp, divided, author);
        tell(caseFile, settlement, author);
    }

    private static Distribution divide(CaseFile caseFile, DrawUp drawUp) {
        return ClaimantWeight.divide(caseFile, drawUp.rule(), drawUp.total(), drawUp.claimants());
    }

    private void write(
            CaseFile caseFile,
            Settlement settlement,
            DrawUp drawUp,
            Distribution divided,
            Author author) {
        Map<Long, SettlementShare> before = new HashMap<>();
        settlements
                .sharesOf(settlement.getId())
                .forEach(share -> before.put(share.getWorkerId(), share));
        for (int i = 0; i < divided.shares().size(); i++) {
            Share share = divided.shares().get(i);
            SettlementShare known = before.remove(share.claimant());
            if (known == null) {
                settlements.add(new SettlementShare(settlement.getId(), i, share));
            } else {
                known.take(i, share);
            }
        }
        before.values().forEach(settlements::remove);
        int position = 0;
        for (DuePayment payment : drawUp.payments()) {
            position++;
            promises.plan(
                    caseFile,
                    new PlannedPayment(
                            settlement.getId(),
                            position,
                            payment.dueOn(),
                            drawUp.onDefault().graceDays(),
                            payment.amount(),
                            caseFile.getCurrency(),
                            drawUp.kind() == SettlementKind.ORDER),
                    author,
                    Instant.now());
        }
        settlements.flush();
    }

    /** Notes the same answer of every claimant. */
    public void answerAll(Settlement settlement, RecordAnswer answer, Author author, Instant at) {
        settlements.sharesOf(settlement.getId()).forEach(share -> share.answer(answer, author, at));
    }

    /**
     * Puts a draft in force whose money was posted before it was drawn up, as in records that come
     * from elsewhere: all of it belongs to its first share, and what was paid meets its payments.
     */
    public void adopt(
            CaseFile caseFile,
            Settlement settlement,
            Collection<Long> postingIds,
            Author author,
            Instant at) {
        SettlementShare first = settlements.sharesOf(settlement.getId()).get(0);
        settlement.putInForce(settlement.getAgreedOn(), BigDecimal.ZERO);
        promises.begin(caseFile, settlement.getId(), author, at);
        postingIds.forEach(
                id ->
                        settlements.add(
                                new SharePosting(first.getId(), id, SharePosting.Cause.GRANT)));
        settlements.flush();
    }

    /** Posts, starts the clocks, and moves the case as far as its status allows. */
    public void putInForce(
            CaseFile caseFile, Settlement settlement, Author author, LocalDate today) {
        settlement.putInForce(today, book.paid(caseFile.getId()));
        settlements.touch(settlement);
        promises.begin(caseFile, settlement.getId(), author, Instant.now());
        money.grant(caseFile, settlement, author);
        String reason =
                settlement.getReference() == null
                        ? settlement.getTotal().toPlainString() + " " + settlement.getCurrency()
                        : settlement.getReference();
        moves.follow(caseFile, settlement.getKind().status(), today, reason, author);
        tell(caseFile, settlement, author);
    }

    /** Reverses what was posted and releases what is still to be paid. */
    public void takeBack(
            CaseFile caseFile, Settlement settlement, String why, Author author, LocalDate today) {
        boolean posted = settlement.getState().isPosted();
        settlement.takeBack(today, why);
        settlements.touch(settlement);
        if (posted) {
            promises.release(settlement.getId(), why, author);
            money.reverse(caseFile, settlement, why, author);
        } else {
            promises.unplan(settlement.getId());
        }
        tell(caseFile, settlement, author);
    }

    /** Something that belongs to it was changed: whoever saw it before is told so. */
    public void changed(CaseFile caseFile, Settlement settlement, Author author) {
        settlements.touch(settlement);
        settlements.flush();
        tell(caseFile, settlement, author);
    }

    void tell(CaseFile caseFile, Settlement settlement, Author author) {
        audit.record(
                author,
                Instant.now(),
                AuditAction.SETTLEMENT_CHANGED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                settlement.getKind()
                        + ": "
                        + settlement.getState()
                        + ", "
                        + settlement.getTotal()
                        + " "
                        + settlement.getCurrency());
    }
}
