package org.makewhole.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.Figures;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.wage.Violation;

/** Keeps calculations, and carries out what is decided on them. */
@Dependent
class CalculationBook {

    @Inject private WageClaims claims;
    @Inject private PaydayRows paydayRows;
    @Inject private RemedyService remedies;
    @Inject private Event<OpenPayday.Changed> changed;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /** A calculation that was made for a claim. */
    record Made(WageClaim claim, StoredCalculation calculation, Figures figures) {}

    /** Keeps a calculation, on which nothing is decided yet. */
    Made store(WageClaim claim, Answered answered) {
        return store(claim, answered, authors.current());
    }

    /** The same for several claims, where one author does for all. */
    Made store(WageClaim claim, Answered answered, Author author) {
        StoredCalculation calculation =
                new StoredCalculation(claim, answered, author, Instant.now());
        claims.add(calculation);
        return new Made(claim, calculation, answered.figures());
    }

    /** Puts what claimants ask for in place of what they asked for before. */
    void claim(CaseFile caseFile, Map<Long, Map<Violation, BigDecimal>> claimed, LocalDate today) {
        remedies.restateEach(caseFile.getId(), MoneyStage.CLAIMED, claimed, today, null);
    }

    /** Lets calculations of a case hold: the money and the paydays follow them. */
    void accept(CaseFile caseFile, List<Made> made, LocalDate today) {
        claims.removePaydays(made.stream().map(each -> each.claim().getId()).toList());
        hold(made, authors.current());
        follow(caseFile, made, today);
    }

    /** Lets calculations hold whose claims have no paydays yet; {@link #follow} is to come. */
    void hold(List<Made> made, Author author) {
        Instant now = Instant.now();
        List<ClaimPayday> paydays = new ArrayList<>();
        for (Made each : made) {
            claims.add(new CalculationDecision(each.calculation(), Decision.ACCEPTED, author, now));
            paydays.addAll(ClaimPayday.of(each.claim(), each.figures()));
        }
        claims.flush();
        paydayRows.add(paydays);
    }

    /** Lets money and clocks of a case follow calculations that hold from now on. */
    void follow(CaseFile caseFile, List<Made> made, LocalDate today) {
        Map<Long, Map<Violation, BigDecimal>> computed = new HashMap<>();
        Map<Long, Map<Violation, BigDecimal>> interest = new HashMap<>();
        Map<Long, Map<Violation, BigDecimal>> onTop = new HashMap<>();
        for (Made each : made) {
            computed.put(each.claim().getWorkerId(), each.figures().subtotals());
            interest.put(each.claim().getWorkerId(), each.figures().interest());
            onTop.put(each.claim().getWorkerId(), each.figures().onTop());
        }
        changed.fire(new OpenPayday.Changed(caseFile, organizations.getOwn().getTimeZone()));
        String note = note(made.get(0));
        long id = caseFile.getId();
        remedies.restateEach(id, MoneyStage.COMPUTED, computed, today, note);
        remedies.restateComputed(id, MoneyComponent.INTEREST, interest, today, note);
        remedies.restateComputed(id, MoneyComponent.DAMAGES, onTop, today, note);
        audit.record(AuditAction.CALCULATION_STORED, subject(caseFile), detail(made));
    }

    /** Keeps what holds. */
    void keepBack(CaseFile caseFile, StoredCalculation calculation) {
        claims.add(
                new CalculationDecision(
                        calculation, Decision.KEPT_BACK, authors.current(), Instant.now()));
        audit.record(
                AuditAction.CASE_CHANGED,
                subject(caseFile),
                "calculation kept back: " + calculation.getTotal() + " " + caseFile.getCurrency());
    }

    private static String note(Made made) {
        return made.figures().packId() + " " + made.figures().packVersion();
    }

    private static String detail(List<Made> made) {
        BigDecimal total =
                made.stream()
                        .map(each -> each.figures().wages())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Figures first = made.get(0).figures();
        String several = made.size() == 1 ? "" : ", " + made.size() + " claimants";
        return total + " " + first.currency() + ", " + first.packId() + several;
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
