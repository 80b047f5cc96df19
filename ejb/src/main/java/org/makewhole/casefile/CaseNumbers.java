package org.makewhole.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Gives out case numbers in a short transaction of its own, so that a long import never makes
 * others wait for the counter. A case that is then not stored leaves a gap, which is allowed.
 */
@Stateless
@TenantBound
public class CaseNumbers {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private OrganizationService organizations;

    /**
     * Takes a run of consecutive numbers of a year.
     *
     * @param count how many are needed, at least one
     */
    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CaseNumberRun take(int year, int count) {
        String code = organizations.getOwn().getCode();
        CaseNumberCounter counter =
                entityManager
                        .createNamedQuery("CaseNumberCounter.ofYear", CaseNumberCounter.class)
                        .setParameter("year", year)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> begin(year));
        return new CaseNumberRun(code, year, counter.take(count));
    }

    private CaseNumberCounter begin(int year) {
        CaseNumberCounter counter = new CaseNumberCounter(year);
        entityManager.persist(counter);
        return counter;
    }
}
