package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.claim.CalculationDecision;
import org.makewhole.claim.ClaimPayday;
import org.makewhole.claim.Decision;
import org.makewhole.claim.StoredCalculation;
import org.makewhole.claim.WageClaim;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.demo.DemoGrievances.Carried;
import org.makewhole.demo.money.DemoFunds;
import org.makewhole.demo.money.Office;
import org.makewhole.demo.money.Won;
import org.makewhole.organization.Organization;

/** Stores the terms, weeks and calculation of an invented wage claim. */
@Dependent
class DemoClaims {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private DemoGrievances grievances;
    @Inject private DemoRemedies remedies;
    @Inject private DemoFunds funds;
    @Inject private DemoClocks clocks;

    /** What follows on cases that are stored: their grievances, what was won, and what runs. */
    void aftermath(
            Organization organization,
            DemoOrganization plan,
            List<Carried> cases,
            Author supervisor) {
        grievances.add(organization, plan, cases);
        remedies.add(organization, plan, cases);
        funds.add(office(organization, plan, cases, supervisor), won(plan, cases));
        clocks.add(organization, plan, cases, supervisor);
    }

    /** Whoever carries the first cases records, and the supervisor stands by it. */
    private static Office office(
            Organization organization,
            DemoOrganization plan,
            List<Carried> cases,
            Author supervisor) {
        return new Office(
                plan.description().currency(),
                organization.getTimeZone(),
                organization.today(),
                cases.stream()
                        .map(Carried::carrier)
                        .filter(carrier -> !carrier.equals(supervisor))
                        .findFirst()
                        .orElseThrow(),
                supervisor,
                plan.texts()::note);
    }

    private static List<Won> won(DemoOrganization plan, List<Carried> cases) {
        List<Won> won = new ArrayList<>();
        for (Carried one : cases) {
            List<Move> moves = one.plan().moves();
            Optional<Move> settled = move(moves, CaseStatus.SETTLED);
            settled.or(() -> move(moves, CaseStatus.DECIDED))
                    .ifPresent(on -> won.add(won(plan, one, on.on(), settled.isEmpty())));
        }
        return won;
    }

    private static Won won(DemoOrganization plan, Carried one, LocalDate on, boolean decided) {
        List<Move> moves = one.plan().moves();
        String reason = moves.get(moves.size() - 1).reason();
        boolean paid =
                plan.texts().reasons(one.caseFile().getKind(), "CLOSED.PAID").contains(reason);
        return new Won(one.caseFile(), on, decided, paid, reason);
    }

    private static Optional<Move> move(List<Move> moves, CaseStatus to) {
        return moves.stream().filter(move -> move.to() == to).findFirst();
    }

    /** Stores a claim; its calculation too, where the course of the case had one. */
    void add(CaseFile caseFile, DemoCase.Wages wages, Author carrier) {
        ClaimQuestion question = wages.record().question();
        WageClaim claim = new WageClaim(caseFile.getId(), caseFile.getWorkerId(), question.facts());
        entityManager.persist(claim);
        wages.calculatedAt()
                .ifPresent(
                        at -> {
                            Answered answered = wages.record().answered();
                            StoredCalculation calculation =
                                    new StoredCalculation(claim, answered, carrier, at);
                            entityManager.persist(calculation);
                            entityManager.persist(
                                    new CalculationDecision(
                                            calculation, Decision.ACCEPTED, carrier, at));
                            if (caseFile.getStatus().isOpen()) {
                                ClaimPayday.of(claim, answered.figures())
                                        .forEach(entityManager::persist);
                            }
                        });
    }
}
