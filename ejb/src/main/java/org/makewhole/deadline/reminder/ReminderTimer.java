package org.makewhole.deadline.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.mail.MailDelivery;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Runs the daily job on every server. It looks four times an hour, so that a day begins soon after
 * midnight wherever an organisation is, a server that was killed is followed by another, and a mail
 * server that was away gets its mails.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Inject private ReminderSteps steps;
    @Inject private ReminderPost post;
    @Inject private MailDelivery delivery;

    @Schedule(hour = "*", minute = "3,18,33,48", persistent = false)
    void remind() {
        try {
            steps.days().forEach(this::remind);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What is due could not be looked at.", e);
        }
    }

    /** A failure of one organisation must stop neither the others nor the timer. */
    private void remind(int organizationId, LocalDate today) {
        try {
            runOut(organizationId, today);
            if (steps.begin(organizationId, today)) {
                Optional<ReminderSteps.Position> at = Optional.of(ReminderSteps.Position.START);
                while (at.isPresent()) {
                    at = steps.step(organizationId, today, at.get(), delivery.isPossible());
                }
            }
            if (delivery.isPossible()) {
                send(organizationId);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The reminders of organisation " + organizationId + " stopped and will go on.",
                    e);
        }
    }

    private void runOut(int organizationId, LocalDate today) {
        List<Long> portion = steps.ranOut(organizationId, today);
        int failed = 0;
        while (!portion.isEmpty() && failed == 0) {
            for (long clock : portion) {
                failed += runOut(organizationId, clock);
            }
            portion = steps.ranOut(organizationId, today);
        }
    }

    /** What another feature makes of one clock must not keep the others from being told. */
    private int runOut(int organizationId, long clockId) {
        try {
            steps.runOut(organizationId, clockId);
            return 0;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "That clock " + clockId + " ran out could not be told.", e);
            return 1;
        }
    }

    private void send(int organizationId) {
        String link = delivery.baseUrl();
        for (long id : post.unsent(organizationId)) {
            post.claim(organizationId, id, link).ifPresent(letter -> send(organizationId, letter));
        }
    }

    /** What the server did not take is free for another try after a while. */
    private void send(int organizationId, ReminderPost.Letter letter) {
        try {
            delivery.send(letter.mail(), letter.messageId());
        } catch (BusinessException refused) {
            LOG.log(Level.INFO, "A reminder waits for the mail server.");
            return;
        }
        post.sent(organizationId, letter.id());
    }
}
