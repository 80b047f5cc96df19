package org.makewhole.account.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.makewhole.account.Account;
import org.makewhole.shared.mail.Mail;

/**
 * A notice that waits for the end of the transaction that it tells of.
 *
 * @param accountId whom it goes to
 */
public record AccessNotice(long accountId, AccessEvent event, Mail mail) {

    /** To a person's account. */
    static AccessNotice to(Account account, AccessEvent event, Instant at) {
        return new AccessNotice(
                account.getId(), event, mail(account.getEmail(), account.getLanguage(), event, at));
    }

    /** In the person's language. */
    static Mail mail(String email, String language, AccessEvent event, Instant at) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle texts = ResourceBundle.getBundle("org.makewhole.account.mails", locale);
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atOffset(ZoneOffset.UTC));
        String text =
                new MessageFormat(texts.getString("notice.text"), locale)
                        .format(
                                new Object[] {
                                    texts.getString("notice." + event.name()), when + " UTC"
                                });
        return new Mail(email, texts.getString("notice.subject"), text);
    }
}
