package org.makewhole.remedy.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes published rates in, and shows them. */
@Stateless
@TenantBound
public class RateService {
    private static final int SHOWN = 60;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * Takes the rates of a list from a day on.
     *
     * @param list in the CSV format of the European Central Bank
     * @throws BusinessException {@code ratesUnreadable}, {@code savedMeanwhile}
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public RatesTaken take(@NotNull InputStream list, @NotNull LocalDate since) throws IOException {
        List<DatedRate> dated = RateList.read(list, since);
        Map<String, BigDecimal> known = known(since);
        Author author = authors.current();
        Instant now = Instant.now();
        int added = 0;
        int same = 0;
        int differing = 0;
        for (DatedRate one : dated) {
            BigDecimal before = known.putIfAbsent(one.on() + one.currency(), one.rate());
            if (before == null) {
                entityManager.persist(new ExchangeRate(one, author, now));
                added++;
            } else if (before.compareTo(one.rate()) == 0) {
                same++;
            } else {
                differing++;
            }
        }
        settle();
        audit.record(
                AuditAction.RATES_IMPORTED,
                new AuditSubject("Organization", (long) caller.get().organizationId(), ""),
                added + " added, " + same + " known, " + differing + " differing");
        return new RatesTaken(added, same, differing);
    }

    private void settle() {
        Duplicates.settle(entityManager);
    }

    private Map<String, BigDecimal> known(LocalDate since) {
        Map<String, BigDecimal> known = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT r.ratedOn, r.currency, r.rate FROM ExchangeRate r"
                                + " WHERE r.ratedOn >= :since",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> known.put("" + row[0] + row[1], (BigDecimal) row[2]));
        return known;
    }

    /** The rates of the latest day that there are. */
    @RolesAllowed({Permission.USER_ADMIN, Permission.MONEY_POST})
    public List<ExchangeRate> latest() {
        return entityManager
                .createQuery(
                        "SELECT r FROM ExchangeRate r WHERE r.ratedOn = (SELECT MAX(l.ratedOn)"
                                + " FROM ExchangeRate l) ORDER BY r.currency",
                        ExchangeRate.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The currencies that an amount can be handed over in; the euro where there is any rate. */
    @RolesAllowed({Permission.USER_ADMIN, Permission.MONEY_POST})
    public List<String> currencies() {
        List<String> rated =
                entityManager
                        .createQuery(
                                "SELECT DISTINCT r.currency FROM ExchangeRate r"
                                        + " ORDER BY r.currency",
                                String.class)
                        .getResultList();
        return rated.isEmpty()
                ? rated
                : Stream.concat(Stream.of(RateBook.EURO), rated.stream()).sorted().toList();
    }
}
