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
import jakarta.persistence.TypedQuery;
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
    @RolesAllowed(Permission.CASE_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public CaseNumberRun take(int year, int count) {
        String code = organizations.getOwn().getCode();
        if (ofYear(year).getResultList().isEmpty()) {
            beginUnlessBegun(year);
        }
        CaseNumberCounter counter =
                ofYear(year).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        return new CaseNumberRun(code, year, counter.take(count));
    }

    /**
     * To lock the place of a missing row and then to insert it is how two first takers of a year
     * end in a deadlock. So the row is inserted first, in a transaction that may fail.
     */
    private void beginUnlessBegun(int year) {
        try {
            context.getBusinessObject(CaseNumbers.class).begin(year);
        } catch (EJBException begunByAnother) {
            LOG.log(Level.FINE, "Another request began the year " + year, begunByAnother);
        }
    }

    /** Stores the counter of a year that has none; fails if there is one. */
    @RolesAllowed(Permission.CASE_WRITE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(int year) {
        entityManager.persist(new CaseNumberCounter(year));
    }

    private TypedQuery<CaseNumberCounter> ofYear(int year) {
        return entityManager
                .createNamedQuery("CaseNumberCounter.ofYear", CaseNumberCounter.class)
                .setParameter("year", year);
    }
}
