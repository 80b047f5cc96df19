package org.makewhole.remedy.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Shows the trust account. */
@Stateless
@TenantBound
public class TrustService {
    /** Rows of a page of cases. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CaseFileService cases;
    @Inject private VisibleCases visible;
    @Inject private OrganizationService organizations;

    /** What is held for a case, and what moved it, the latest first. */
    @RolesAllowed(Permission.CASE_READ)
    public TrustAccount ofCase(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        List<TrustEntry> entries =
                entityManager
                        .createQuery(
                                "SELECT e FROM TrustEntry e WHERE e.caseId = :id"
                                        + " ORDER BY e.postedAt DESC, e.id DESC",
                                TrustEntry.class)
                        .setParameter("id", caseFile.getId())
                        .setMaxResults(MOST)
                        .getResultList();
        return new TrustAccount(caseFile.getCurrency(), balance(caseFile), entries);
    }

    private BigDecimal balance(CaseFile caseFile) {
        return entityManager
                .createQuery(
                        "SELECT b.balance FROM TrustBalance b WHERE b.caseId = :id"
                                + " AND b.currency = :currency",
                        BigDecimal.class)
                .setParameter("id", caseFile.getId())
                .setParameter("currency", caseFile.getCurrency())
                .getResultStream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * The currencies that an account can have: those in which anything was ever held, also where
     * nothing is left of it, and that of the country of the office.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<String> currencies() {
        Set<String> currencies =
                new LinkedHashSet<>(
                        entityManager
                                .createQuery(
                                        "SELECT DISTINCT b.currency FROM TrustBalance b"
                                                + " ORDER BY b.currency",
                                        String.class)
                                .getResultList());
        Currency own = Currency.getInstance(new Locale("", organizations.getOwn().getCountry()));
        if (own != null) {
            currencies.add(own.getCurrencyCode());
        }
        return List.copyOf(currencies);
    }

    /** What is held in all for the cases that the caller may see, by currency. */
    @RolesAllowed(Permission.CASE_READ)
    public List<HeldMoney> held() {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.remedy.trust.HeldMoney(b.currency,"
                                        + " SUM(b.balance), COUNT(b)) FROM TrustBalance b"
                                        + " JOIN CaseFile c ON c.id = b.caseId"
                                        + " WHERE b.balance > 0 AND "
                                        + visible.condition("c")
                                        + " GROUP BY b.currency ORDER BY b.currency",
                                HeldMoney.class))
                .getResultList();
    }
}
