package org.makewhole.remedy.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.trust.MonthClosing;
import org.makewhole.remedy.trust.MonthFigures;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Sets a month of the trust account against the bank, and closes it when both agree. */
@Stateless
@TenantBound
public class ReconciliationService {
    private static final int SHOWN = 36;

    private static final String NOT_AT_THE_BANK =
            "NOT EXISTS (SELECT l.id FROM BankLine l WHERE l.bookedOn <= :last AND"
                    + " ((e.kind = org.makewhole.remedy.trust.TrustKind.RECEIVED AND l.state ="
                    + " org.makewhole.remedy.bank.LineState.RECEIVED"
                    + " AND l.paymentId = e.paymentId)"
                    + " OR (e.kind = org.makewhole.remedy.trust.TrustKind.BOUNCED AND l.state ="
                    + " org.makewhole.remedy.bank.LineState.BOUNCED"
                    + " AND l.paymentId = e.paymentId)"
                    + " OR (e.kind = org.makewhole.remedy.trust.TrustKind.PAID_OUT AND l.state ="
                    + " org.makewhole.remedy.bank.LineState.PAID_OUT"
                    + " AND l.disbursementId = e.disbursementId)"
                    + " OR (e.kind = org.makewhole.remedy.trust.TrustKind.CAME_BACK AND l.state ="
                    + " org.makewhole.remedy.bank.LineState.CAME_BACK"
                    + " AND l.disbursementId = e.disbursementId)))";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private OrganizationService organizations;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;

    /** What the bank's last statement of a month ends with, where it says so. */
    @RolesAllowed(Permission.MONEY_POST)
    public Optional<BigDecimal> findBankBalance(
            @NotNull String currency, @NotNull YearMonth month) {
        return entityManager
                .createQuery(
                        "SELECT s FROM BankStatement s WHERE s.currency = :currency"
                                + " AND s.lastDay BETWEEN :first AND :last"
                                + " AND s.closingBalance IS NOT NULL ORDER BY s.lastDay DESC",
                        BankStatement.class)
                .setParameter("currency", currency)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultStream()
                .findFirst()
                .map(BankStatement::getClosingBalance);
    }

    /**
     * How a month's end stands.
     *
     * @param bankBalance what the bank says is there
     */
    @RolesAllowed(Permission.MONEY_POST)
    public MonthFigures figures(
            @NotNull String currency, @NotNull YearMonth month, @NotNull BigDecimal bankBalance) {
        LocalDate last = month.atEndOfMonth();
        return new MonthFigures(
                entries(currency, last, "e.id IS NOT NULL"),
                bankBalance,
                entries(currency, last, "e.amount > 0 AND " + NOT_AT_THE_BANK),
                entries(currency, last, "e.amount < 0 AND " + NOT_AT_THE_BANK).negate(),
                lines(currency, last, LineState.SET_ASIDE));
    }

    private BigDecimal entries(String currency, LocalDate last, String which) {
        return sum(
                entityManager
                        .createQuery(
                                "SELECT SUM(e.amount) FROM TrustEntry e WHERE e.currency ="
                                        + " :currency AND e.bookedOn <= :last AND "
                                        + which,
                                BigDecimal.class)
                        .setParameter("currency", currency)
                        .setParameter("last", last)
                        .getSingleResult());
    }

    private BigDecimal lines(String currency, LocalDate last, LineState state) {
        return sum(
                entityManager
                        .createQuery(
                                "SELECT SUM(l.amount) FROM BankLine l WHERE l.currency = :currency"
                                        + " AND l.bookedOn <= :last AND l.state = :state",
                                BigDecimal.class)
                        .setParameter("currency", currency)
                        .setParameter("last", last)
                        .setParameter("state", state)
                        .getSingleResult());
    }

    private static BigDecimal sum(BigDecimal found) {
        return found == null ? BigDecimal.ZERO : found;
    }

    /**
     * Closes a month that adds up: it takes no further entry.
     *
     * @throws BusinessException {@code monthDiffers}, {@code monthNotOver}, {@code savedMeanwhile}
     *     for one that was closed before
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void close(
            @NotNull String currency, @NotNull YearMonth month, @NotNull BigDecimal bankBalance) {
        if (!month.atEndOfMonth().isBefore(organizations.getOwn().today())) {
            throw new BusinessException("monthNotOver");
        }
        MonthFigures figures = figures(currency, month, bankBalance);
        entityManager.persist(
                new MonthClosing(
                        currency, month.atEndOfMonth(), figures, authors.current(), Instant.now()));
        Duplicates.settle(entityManager);
        audit.record(
                AuditAction.MONTH_RECONCILED,
                new AuditSubject("Organization", (long) caller.get().organizationId(), ""),
                month + " " + figures.book() + " " + currency);
    }

    /** The months that were closed, the latest first. */
    @RolesAllowed(Permission.MONEY_POST)
    public List<MonthClosing> closed() {
        return entityManager
                .createQuery(
                        "SELECT m FROM MonthClosing m ORDER BY m.lastDay DESC, m.currency",
                        MonthClosing.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
