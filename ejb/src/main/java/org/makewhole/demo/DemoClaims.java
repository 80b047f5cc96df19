package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.claim.CalculationDecision;
import org.makewhole.claim.ClaimPayday;
import org.makewhole.claim.Decision;
import org.makewhole.claim.StoredCalculation;
import org.makewhole.claim.WageClaim;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimQuestion;
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
            List<DemoGrievances.Carried> cases,
            Author supervisor) {
        grievances.add(organization, plan, cases);
        remedies.add(organization, plan, cases);
        funds.add(organization, plan, cases, supervisor);
        clocks.add(organization, plan, cases, supervisor);
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
