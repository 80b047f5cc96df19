package org.makewhole.deadline.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.account.Account;
import org.makewhole.shared.mail.Mail;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * The mails of reminders: claimed by one server, sent, and noted. What is in a mail is decided when
 * it goes: clocks that were closed meanwhile, or are kept from its reader by now, are not in it.
 */
@Dependent
class ReminderPost {
    private static final int MOST_LINES = 60;

    /**
     * A mail on its way.
     *
     * @param messageId the same each time it is sent
     */
    record Letter(long id, Mail mail, String messageId) {}

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private ReminderRows rows;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> unsent(int organizationId) {
        tenancy.bindTo(organizationId);
        return rows.unsentMails();
    }

    /**
     * Takes a mail for sending.
     *
     * @param link address of the platform
     * @return empty when another server has it, or there is nothing left to tell
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Letter> claim(int organizationId, long mailId, String link) {
        tenancy.bindTo(organizationId);
        ReminderMail waiting = rows.lockMail(mailId);
        Instant now = Instant.now();
        if (waiting == null || !waiting.claim(now)) {
            return Optional.empty();
        }
        Account account = entityManager.find(Account.class, waiting.getAccountId());
        List<DueClock> clocks = visible(organizationId, waiting);
        if (clocks.isEmpty()) {
            waiting.sent(now);
            return Optional.empty();
        }
        Mail mail = mail(account.getEmail(), account.getLanguage(), clocks, link);
        return Optional.of(new Letter(mailId, mail, waiting.messageId()));
    }

    private List<DueClock> visible(int organizationId, ReminderMail waiting) {
        List<DueClock> clocks = rows.ofMail(waiting.getId());
        Staff staff = rows.staff(organizationId);
        Map<Long, Set<Long>> teams = rows.teams(clocks);
        return clocks.stream()
                .filter(
                        clock ->
                                new Escalation(
                                                clock.owner(),
                                                clock.visibility(),
                                                teams.getOrDefault(clock.caseId(), Set.of()))
                                        .isSeenBy(waiting.getAccountId(), staff))
                .toList();
    }

    /** Notes that the mail server took it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(int organizationId, long mailId) {
        tenancy.bindTo(organizationId);
        rows.lockMail(mailId).sent(Instant.now());
    }

    /** In the person's language; numbers of cases and days, and nothing else of a case. */
    static Mail mail(String email, String language, List<DueClock> clocks, String link) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle texts = ResourceBundle.getBundle("org.makewhole.deadline.mails", locale);
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        String lines =
                clocks.stream()
                        .limit(MOST_LINES)
                        .map(clock -> line(texts, days, clock))
                        .collect(Collectors.joining("\n"));
        if (clocks.size() > MOST_LINES) {
            lines += "\n" + say(texts, "more", String.valueOf(clocks.size() - MOST_LINES));
        }
        return new Mail(
                email,
                say(texts, "subject", String.valueOf(clocks.size())),
                say(texts, "text", lines, link + "/deadline/list.xhtml"));
    }

    private static String line(ResourceBundle texts, DateTimeFormatter days, DueClock clock) {
        String day =
                clock.isDayKnown() ? days.format(clock.dueOn()) : texts.getString("reminder.noDay");
        return say(texts, clock.unconfirmed() ? "unconfirmed" : "line", clock.number(), day);
    }

    private static String say(ResourceBundle texts, String key, Object... values) {
        return MessageFormat.format(texts.getString("reminder." + key), values);
    }
}
