package org.makewhole.casefile;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    /** More than there are people who open their first case of a year within one moment. */
    private static final int ATTEMPTS = 12;

    private static final Logger LOG = Logger.getLogger(CaseNumbers.class.getName());

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Resource private SessionContext context;

    @Inject private OrganizationService organizations;

    /**
     * Takes a run of consecutive numbers of a year.
     *
     * @param count how many are needed, at least one
     */
    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    public CaseNumberRun take(int year, int count) {
        CaseNumbers self = context.getBusinessObject(CaseNumbers.class);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return self.tryToTake(year, count);
            } catch (EJBException lost) {
                LOG.log(Level.FINE, "Others took numbers at the same moment", lost);
            }
        }
        return self.tryToTake(year, count);
    }

    /**
     * Takes a run, unless the database prefers another: two who find no counter yet for a year both
     * lock the gap where it will stand, and the database lets one of them go on and ends the other.
     */
    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CaseNumberRun tryToTake(int year, int count) {
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
