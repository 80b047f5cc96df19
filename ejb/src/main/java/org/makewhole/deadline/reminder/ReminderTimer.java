package org.makewhole.deadline.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.mail.MailDelivery;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Runs the daily job on every server. It looks a minute after the start and then four times an
 * hour, so that a day begins soon after midnight wherever an organisation is, days without a server
 * are made up for, a server that was killed is followed by another, and a mail server that was away
 * gets its mails.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class ReminderTimer {
    /** Clocks that run out in one transaction; one by one where something stands in the way. */
    private static final int TOGETHER = 100;

    /** Seconds from the start to the first look, at most. */
    private static final int LONGEST_WAIT = 60;

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Inject private ReminderSteps steps;
    @Inject private ReminderPost post;
    @Inject private MailDelivery delivery;

    /** How many seconds lie between two looks; 0 for a server that does not remind at all. */
    @Inject
    @ConfigProperty(name = "makewhole.reminders.seconds", defaultValue = "900")
    private int seconds;

    @Resource private TimerService timers;

    @PostConstruct
    void start() {
        if (seconds > 0) {
            timers.createIntervalTimer(
                    Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT)).toMillis(),
                    Duration.ofSeconds(seconds).toMillis(),
                    new TimerConfig(null, false));
        }
    }

    @Timeout
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
            for (int from = 0; from < portion.size(); from += TOGETHER) {
                failed +=
                        runOut(
                                organizationId,
                                portion.subList(from, Math.min(from + TOGETHER, portion.size())));
            }
            portion = steps.ranOut(organizationId, today);
        }
    }

    /** What another feature makes of one clock must not keep the others from being told. */
    private int runOut(int organizationId, List<Long> clocks) {
        try {
            steps.runOut(organizationId, clocks);
            return 0;
        } catch (RuntimeException e) {
            if (clocks.size() > 1) {
                return clocks.stream().mapToInt(one -> runOut(organizationId, List.of(one))).sum();
            }
            LOG.log(Level.WARNING, "That clock " + clocks + " ran out could not be told.", e);
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
