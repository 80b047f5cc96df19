package org.makewhole.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.makewhole.account.session.SessionToken;
import org.makewhole.shared.mail.Mail;
import org.makewhole.shared.mail.MailDelivery;

/** The links that are stored, and the mails that carry them. */
@Dependent
class AccessLinks {
    private static final String PAGE = "/welcome/open.xhtml?link=";
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofDays(1);

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Members members;
    @Inject private MailDelivery delivery;

    /**
     * Makes a link for a place, which ends the one before: an invitation while the place waits for
     * its person, else one to choose another password. It goes by mail where that is set up.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code mailFailed}
     */
    IssuedLink issue(Membership place) {
        endAll(place);
        Account account = members.reference(Account.class, place.getAccountId());
        Duration life = place.isAccepted() ? RESET : INVITATION;
        LinkPurpose purpose =
                place.isAccepted() ? LinkPurpose.ORGANIZATION_RESET : LinkPurpose.INVITATION;
        Instant expiresAt = Instant.now().plus(life);
        String token = add(account.getId(), place.getOrganizationId(), life);
        if (!delivery.isPossible()) {
            return new IssuedLink(purpose, token, expiresAt);
        }
        delivery.send(mail(account, delivery.baseUrl(), token, expiresAt));
        return new IssuedLink(purpose, null, expiresAt);
    }

    /**
     * Stores a link and tells its value, which is not stored.
     *
     * @param organizationId null when the person asked for it
     */
    String add(long accountId, Integer organizationId, Duration life) {
        String token = SessionToken.random();
        members.add(new AccessLink(accountId, organizationId, SessionToken.hash(token), life));
        return token;
    }

    /** Locked until the transaction ends, so that of two who use it at once one comes too late. */
    Optional<AccessLink> lockUsable(String token) {
        return entityManager
                .createNamedQuery("AccessLink.usable", AccessLink.class)
                .setParameter("token", SessionToken.hash(token))
                .setParameter("now", Instant.now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that open a place at this moment. */
    List<AccessLink> ofPlace(Membership place) {
        return entityManager
                .createNamedQuery("AccessLink.ofPlace", AccessLink.class)
                .setParameter("organization", place.getOrganizationId())
                .setParameter("account", place.getAccountId())
                .setParameter("now", Instant.now())
                .getResultList();
    }

    void endAll(Membership place) {
        ofPlace(place).forEach(AccessLink::end);
    }

    /** Ends what the person asked for earlier. */
    void endOwn(long accountId) {
        entityManager
                .createNamedQuery("AccessLink.endAll")
                .setParameter("account", accountId)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    /** In the person's language; it names neither an organisation nor what is done there. */
    static Mail mail(Account account, String baseUrl, String token, Instant expiresAt) {
        Locale locale = Locale.forLanguageTag(account.getLanguage());
        ResourceBundle texts = ResourceBundle.getBundle("org.makewhole.account.mails", locale);
        String until =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(expiresAt.atOffset(ZoneOffset.UTC));
        return new Mail(
                account.getEmail(),
                texts.getString("subject"),
                new MessageFormat(texts.getString("text"), locale)
                        .format(new Object[] {baseUrl + PAGE + token, until + " UTC"}));
    }
}
