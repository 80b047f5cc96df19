package org.makewhole.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.wage.Violation;

/** Keeps calculations, and carries out what is decided on them. */
@Dependent
class CalculationBook {

    @Inject private WageClaims claims;
    @Inject private RemedyService remedies;
    @Inject private Event<PaydaysChanged> changed;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /** A calculation that was made for a claim. */
    record Made(WageClaim claim, StoredCalculation calculation, AmountsOwed owed) {}

    /** Keeps a calculation, on which nothing is decided yet. */
    Made store(WageClaim claim, ClaimQuestion question, ObjectNode answer, AmountsOwed owed) {
        StoredCalculation calculation =
                new StoredCalculation(claim, question, answer, authors.current(), Instant.now());
        claims.add(calculation);
        return new Made(claim, calculation, owed);
    }

    /** Puts what claimants ask for in place of what they asked for before. */
    void claim(CaseFile caseFile, Map<Long, Map<Violation, BigDecimal>> claimed, LocalDate today) {
        remedies.restateEach(caseFile.getId(), MoneyStage.CLAIMED, claimed, today, null);
    }

    /** Lets calculations of a case hold: the money and the paydays follow them. */
    void accept(CaseFile caseFile, List<Made> made, LocalDate today) {
        Author author = authors.current();
        Instant now = Instant.now();
        Map<Long, Map<Violation, BigDecimal>> computed = new HashMap<>();
        List<ClaimPayday> paydays = new ArrayList<>();
        for (Made each : made) {
            claims.add(new CalculationDecision(each.calculation(), Decision.ACCEPTED, author, now));
            computed.put(each.claim().getWorkerId(), each.owed().subtotals());
            paydays.addAll(ClaimPayday.of(each.claim(), each.owed()));
        }
        claims.removePaydays(made.stream().map(each -> each.claim().getId()).toList());
        paydays.forEach(claims::add);
        changed.fire(new PaydaysChanged(caseFile, organizations.getOwn().getTimeZone()));
        remedies.restateEach(
                caseFile.getId(), MoneyStage.COMPUTED, computed, today, note(made.get(0)));
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
        return made.owed().packId() + " " + made.owed().packVersion();
    }

    private static String detail(List<Made> made) {
        BigDecimal total =
                made.stream()
                        .map(each -> each.owed().sums().wages())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        AmountsOwed first = made.get(0).owed();
        String several = made.size() == 1 ? "" : ", " + made.size() + " claimants";
        return total + " " + first.currency() + ", " + first.packId() + several;
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
