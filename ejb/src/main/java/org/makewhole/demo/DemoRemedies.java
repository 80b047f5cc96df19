package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.demo.DemoGrievances.Carried;
import org.makewhole.organization.Organization;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.settlement.Answer;
import org.makewhole.settlement.AnsweredHow;
import org.makewhole.settlement.ClaimantWeight;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.DrawUp;
import org.makewhole.settlement.Increase;
import org.makewhole.settlement.RecordAnswer;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementActs;
import org.makewhole.settlement.SettlementKind;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.instalment.InstalmentBook;
import org.makewhole.settlement.instalment.PaymentPlan;
import org.makewhole.settlement.promise.CheckPromise;
import org.makewhole.settlement.promise.CheckResult;
import org.makewhole.settlement.promise.MakePromise;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseBook;
import org.makewhole.settlement.promise.PromiseKind;
import org.makewhole.settlement.promise.Responsible;

/**
 * Stores why some of the agreed money of an organisation is due, in instalments of which some were
 * not paid, and that some workers went back to their jobs. It posts nothing: the money is there.
 */
@Dependent
class DemoRemedies {
    private static final int SETTLEMENTS = 2;
    private static final int MONTHS = 8;
    private static final int BROKEN_MONTHS = 14;
    private static final int ARREARS_DAYS = 75;
    private static final int REINSTATEMENTS = 2;
    private static final int INSTALMENTS = 6;
    private static final int GRACE = 10;
    private static final int CENTS = 2;

    /** Days from a settlement to the return to work, and to the first look. */
    private static final int RETURN = 14;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private SettlementActs settlements;
    @Inject private InstalmentBook instalments;
    @Inject private PromiseBook promises;

    void add(Organization organization, DemoOrganization plan, List<Carried> cases) {
        entityManager.flush();
        LocalDate today = organization.today();
        ZoneId zone = organization.getTimeZone();
        List<Carried> collected =
                cases.stream()
                        .filter(one -> one.plan().status() == CaseStatus.COLLECTING)
                        .filter(one -> settledOn(one) != null)
                        .filter(one -> !agreed(one.caseFile()).isEmpty())
                        .toList();
        Stream<Carried> inArrears =
                collected.stream()
                        .filter(one -> settledOn(one).isAfter(today.minusMonths(BROKEN_MONTHS)))
                        .filter(one -> settledOn(one).isBefore(today.minusDays(ARREARS_DAYS)))
                        .sorted(Comparator.comparingLong(DemoRemedies::payments))
                        .limit(1);
        Stream<Carried> lately =
                collected.stream().filter(one -> settledOn(one).isAfter(today.minusMonths(MONTHS)));
        for (Carried one :
                Stream.concat(inArrears, lately).distinct().limit(SETTLEMENTS).toList()) {
            settle(one, plan.texts().note("SETTLEMENT"), zone, today);
        }
        cases.stream()
                .filter(one -> one.caseFile().getKind() == CaseKind.GRIEVANCE)
                .filter(one -> settledOn(one) != null)
                .filter(one -> settledOn(one).plusDays(RETURN).isBefore(today))
                .filter(one -> settledOn(one).isAfter(today.minusMonths(MONTHS)))
                .limit(REINSTATEMENTS)
                .forEach(one -> reinstate(one, plan.texts(), zone, today));
        entityManager.flush();
    }

    private static long payments(Carried one) {
        return one.plan().postings().stream()
                .filter(posting -> posting.money().stage() == MoneyStage.PAID)
                .count();
    }

    /** What stands of the agreement, with what it was posted by. */
    private List<MoneyPosting> agreed(CaseFile caseFile) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.caseId = :id AND p.stage = :stage"
                                + " AND p.reversesId IS NULL AND NOT EXISTS (SELECT r.id FROM"
                                + " MoneyPosting r WHERE r.reversesId = p.id) ORDER BY p.id",
                        MoneyPosting.class)
                .setParameter("id", caseFile.getId())
                .setParameter("stage", MoneyStage.AGREED)
                .getResultList();
    }

    private void settle(Carried one, String reference, ZoneId zone, LocalDate today) {
        CaseFile caseFile = one.caseFile();
        List<MoneyPosting> postings = agreed(caseFile);
        BigDecimal total =
                postings.stream()
                        .map(MoneyPosting::getAmount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        LocalDate on = postings.get(0).getEffectiveOn();
        Instant at = on.atTime(12, 0).atZone(zone).toInstant();
        DrawUp terms =
                new DrawUp(
                        SettlementKind.SETTLEMENT,
                        total,
                        on,
                        DistributionRule.EQUAL,
                        List.of(new ClaimantWeight(caseFile.getWorkerId(), BigDecimal.ONE)),
                        PaymentPlan.equal(
                                total,
                                CENTS,
                                INSTALMENTS,
                                on.plusMonths(1),
                                PaymentPlan.Every.MONTH),
                        new DefaultRule(GRACE, false, Increase.NONE, null, null),
                        reference,
                        null,
                        null,
                        UUID.nameUUIDFromBytes(
                                        caseFile.getNumber().getBytes(StandardCharsets.UTF_8))
                                .toString());
        Settlement settlement = settlements.drawUp(caseFile, terms, one.carrier(), at);
        settlements.answerAll(
                settlement,
                new RecordAnswer(Answer.APPROVED, on, AnsweredHow.IN_PERSON, null),
                one.carrier(),
                at);
        settlements.adopt(
                caseFile,
                settlement,
                postings.stream().map(MoneyPosting::getId).toList(),
                one.carrier(),
                at);
        instalments.recount(caseFile.getId(), one.carrier());
        promises.ofSettlement(settlement.getId()).stream()
                .filter(payment -> payment.isOverdue(today))
                .forEach(
                        payment ->
                                promises.broke(
                                        caseFile,
                                        payment,
                                        payment.getLastDay().plusDays(1),
                                        false,
                                        Author.PLATFORM));
    }

    /** The day on which a case was settled, or null. */
    private static LocalDate settledOn(Carried one) {
        return one.plan().moves().stream()
                .filter(move -> move.to() == CaseStatus.SETTLED)
                .map(DemoCase.Move::on)
                .findFirst()
                .orElse(null);
    }

    private void reinstate(
            Carried one, DemoOrganization.Texts texts, ZoneId zone, LocalDate today) {
        LocalDate back = settledOn(one).plusDays(RETURN);
        Instant at = back.atTime(12, 0).atZone(zone).toInstant();
        Promise promise =
                promises.make(
                        one.caseFile(),
                        new MakePromise(
                                PromiseKind.REINSTATEMENT,
                                Responsible.EMPLOYER,
                                one.caseFile().getWorkerId(),
                                back,
                                texts.note("REINSTATEMENT"),
                                texts.note("SEEN"),
                                Set.copyOf(Promise.FOLLOW_UPS),
                                null),
                        one.carrier(),
                        at);
        CheckPromise seen =
                new CheckPromise(
                        CheckResult.KEPT, back, null, one.carrier().name(), texts.note("SEEN"));
        promises.check(one.caseFile(), promise, seen, one.carrier(), at);
        LocalDate firstLook = back.plusDays(Promise.FOLLOW_UPS.get(0));
        if (firstLook.isBefore(today)) {
            promises.ofCase(one.caseFile().getId()).stream()
                    .filter(look -> look.isFollowUp() && look.getDueOn().equals(firstLook))
                    .findFirst()
                    .ifPresent(
                            look ->
                                    promises.check(
                                            one.caseFile(),
                                            look,
                                            new CheckPromise(
                                                    CheckResult.KEPT,
                                                    firstLook,
                                                    null,
                                                    one.carrier().name(),
                                                    texts.note("SEEN")),
                                            one.carrier(),
                                            firstLook.atTime(12, 0).atZone(zone).toInstant()));
        }
    }
}
