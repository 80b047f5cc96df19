package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.claim.StoredCalculation;
import org.makewhole.claim.StoredWeek;
import org.makewhole.claim.WageClaim;

/** Stores the terms, weeks and calculation of an invented wage claim. */
@Dependent
class DemoClaims {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** Stores a claim; its calculation too, where the course of the case had one. */
    void add(CaseFile caseFile, DemoCase.Wages wages, Author carrier) {
        WageClaim claim = new WageClaim(caseFile.getId(), wages.record().input().terms());
        entityManager.persist(claim);
        wages.record()
                .input()
                .weeks()
                .forEach(week -> entityManager.persist(new StoredWeek(claim.getId(), week)));
        wages.calculatedAt()
                .ifPresent(
                        at ->
                                entityManager.persist(
                                        new StoredCalculation(
                                                caseFile.getId(),
                                                wages.record().input(),
                                                wages.record().result(),
                                                carrier,
                                                at)));
    }
}
