package org.makewhole.deadline.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.account.Account;
import org.makewhole.account.session.SessionToken;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Answers a calendar that comes with a secret link. Open to all: the link is what proves the
 * person, and shows numbers of cases and days alone.
 */
@Stateless
@PermitAll
public class FeedReader {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private ReminderRows rows;

    /**
     * The calendar (RFC 5545) of the person to whom a link belongs: what they look after and what
     * came up to them, as far as they see its case at this moment.
     *
     * @return empty for a link that was withdrawn or never was, and for a person whose place in the
     *     organisation is closed
     */
    public Optional<String> read(@NotNull String token) {
        Optional<ClockFeed> found =
                entityManager
                        .createNamedQuery("ClockFeed.byToken", ClockFeed.class)
                        .setParameter("token", SessionToken.hash(token))
                        .getResultStream()
                        .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ClockFeed feed = found.get();
        tenancy.bindTo(feed.organizationId());
        Staff staff = rows.staff(feed.organizationId());
        if (!staff.readers().contains(feed.accountId())) {
            return Optional.empty();
        }
        feed.wasRead(Instant.now());
        Account account = entityManager.find(Account.class, feed.accountId());
        return Optional.of(
                FeedCalendar.write(visible(feed.accountId(), staff), account.getLanguage()));
    }

    private List<DueClock> visible(long accountId, Staff staff) {
        List<DueClock> clocks = rows.ofPerson(accountId);
        Map<Long, Set<Long>> teams = rows.teams(clocks);
        return clocks.stream()
                .filter(
                        clock ->
                                new Escalation(
                                                clock.owner(),
                                                clock.visibility(),
                                                teams.getOrDefault(clock.caseId(), Set.of()))
                                        .isSeenBy(accountId, staff))
                .toList();
    }
}
