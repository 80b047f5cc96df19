package org.makewhole.deadline.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.makewhole.shared.mail.MailDelivery;

/** Does for one organisation and any day what the timer does for all of them today. */
@ApplicationScoped
public class RemindersNow {
    @Inject private ReminderSteps steps;
    @Inject private ReminderPost post;
    @Inject private MailDelivery delivery;

    /** Tells what is due and sends the mails of it. */
    public void send(int organizationId, LocalDate day) {
        if (steps.begin(organizationId, day)) {
            Optional<ReminderSteps.Position> at = Optional.of(ReminderSteps.Position.START);
            while (at.isPresent()) {
                at = steps.step(organizationId, day, at.get(), delivery.isPossible());
            }
        }
        for (long id : post.unsent(organizationId)) {
            post.claim(organizationId, id, delivery.baseUrl())
                    .ifPresent(
                            letter -> {
                                delivery.send(letter.mail(), letter.messageId());
                                post.sent(organizationId, letter.id());
                            });
        }
    }
}
