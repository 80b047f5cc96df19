package org.makewhole.account.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.Account;
import org.makewhole.account.brake.ManyTries;
import org.makewhole.account.brake.NewBrowser;
import org.makewhole.account.factor.FactorsChanged;
import org.makewhole.account.password.PasswordChanged;
import org.makewhole.shared.mail.MailDelivery;

/** Writes the notices, and sends them once what they tell of has come to pass. */
@ApplicationScoped
public class AccessNotices {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private MailDelivery delivery;
    @Inject private Event<AccessNotice> written;

    void on(@Observes FactorsChanged change) {
        AccessEvent.of(change.kind())
                .ifPresent(event -> change.accountId().ifPresent(id -> write(id, event)));
    }

    void on(@Observes PasswordChanged change) {
        write(change.accountId(), AccessEvent.PASSWORD_CHANGED);
    }

    void on(@Observes NewBrowser sign) {
        write(sign.accountId(), AccessEvent.NEW_BROWSER);
    }

    void on(@Observes ManyTries tries) {
        write(tries.accountId(), AccessEvent.MANY_TRIES);
    }

    private void write(long accountId, AccessEvent event) {
        Optional.ofNullable(entityManager.find(Account.class, accountId))
                .map(account -> AccessNotice.to(account, event, Instant.now()))
                .ifPresent(written::fire);
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessNotice notice) {
        if (delivery.isPossible()) {
            delivery.sendLater(notice.mail());
        }
    }
}
