package org.makewhole.account.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.shared.mail.Mail;

class AccessNoticeTest {
    private static final String ADDRESS = "ana@people.example";
    private static final Instant AT = Instant.parse("2026-03-04T15:06:07Z");

    /** Whoever looks over a shoulder must not learn what the person works on. */
    private static final List<String> TELLING =
            List.of(
                    "case",
                    "claim",
                    "wage",
                    "worker",
                    "union",
                    "legal",
                    "grievance",
                    "organi",
                    "caso",
                    "salario",
                    "trabajador",
                    "sindicato",
                    "recla",
                    "legal");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void eachEventHasItsOwnTextAndNoneTellsOfTheWork(String language) {
        Set<String> texts = new HashSet<>();
        for (AccessEvent event : AccessEvent.values()) {
            Mail mail = AccessNotice.mail(ADDRESS, language, event, AT);
            String all = (mail.subject() + " " + mail.text()).toLowerCase(Locale.ROOT);
            TELLING.forEach(word -> assertFalse(all.contains(word), event + ": " + word));
            assertFalse(all.contains("http"), "a link in such a mail teaches to follow links");
            assertFalse(all.contains("{"), all);
            assertTrue(mail.text().contains("2026"), mail.text());
            assertTrue(mail.text().contains("UTC"), mail.text());
            assertEquals(ADDRESS, mail.to());
            texts.add(mail.text());
        }
        assertEquals(AccessEvent.values().length, texts.size());
    }
}
