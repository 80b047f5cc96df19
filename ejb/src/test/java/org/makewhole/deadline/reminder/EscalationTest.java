package org.makewhole.deadline.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.casefile.access.Visibility.ORGANIZATION;
import static org.makewhole.casefile.access.Visibility.RESTRICTED;
import static org.makewhole.casefile.access.Visibility.TEAM;
import static org.makewhole.deadline.reminder.ReminderStage.ADMINISTRATOR;
import static org.makewhole.deadline.reminder.ReminderStage.EARLY;
import static org.makewhole.deadline.reminder.ReminderStage.SOON;
import static org.makewhole.deadline.reminder.ReminderStage.SUPERVISOR;
import static org.makewhole.deadline.reminder.ReminderStage.UNCONFIRMED;
import static org.makewhole.deadline.reminder.ReminderStage.UNCONFIRMED_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.shared.mail.Mail;

class EscalationTest {
    private static final long OWNER = 1;
    private static final long COLLEAGUE = 2;
    private static final long SUPERVISING = 3;
    private static final long ADMINISTERING = 4;
    private static final Staff STAFF =
            new Staff(
                    Set.of(OWNER, COLLEAGUE, SUPERVISING, ADMINISTERING),
                    Set.of(SUPERVISING),
                    Set.of(ADMINISTERING));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Set<Long> told(
            ReminderStage stage, Long owner, Visibility visibility, Long... team) {
        return new Escalation(owner, visibility, Set.of(team)).told(stage, STAFF);
    }

    @Test
    void itGoesFromTheOwnerToSupervisorsToAdministrators() {
        assertEquals(Set.of(OWNER), told(EARLY, OWNER, ORGANIZATION));
        assertEquals(Set.of(OWNER), told(SOON, OWNER, ORGANIZATION));
        assertEquals(Set.of(OWNER, SUPERVISING), told(SUPERVISOR, OWNER, ORGANIZATION));
        assertEquals(
                Set.of(OWNER, SUPERVISING, ADMINISTERING),
                told(ADMINISTRATOR, OWNER, ORGANIZATION));
    }

    @Test
    void nobodyIsToldOfACaseThatTheyDoNotSee() {
        assertEquals(
                Set.of(OWNER, SUPERVISING), told(ADMINISTRATOR, OWNER, TEAM, OWNER, COLLEAGUE));
        assertEquals(
                Set.of(OWNER, COLLEAGUE),
                told(ADMINISTRATOR, OWNER, RESTRICTED, OWNER, COLLEAGUE),
                "of a restricted case its team hears instead of superiors");
        assertEquals(Set.of(), told(ADMINISTRATOR, OWNER, RESTRICTED), "not even its former owner");
        for (ReminderStage stage : ReminderStage.values()) {
            for (Visibility visibility : Visibility.values()) {
                Escalation escalation = new Escalation(OWNER, visibility, Set.of(COLLEAGUE));
                escalation
                        .told(stage, STAFF)
                        .forEach(one -> assertTrue(escalation.isSeenBy(one, STAFF)));
            }
        }
    }

    @Test
    void withoutAnOwnerSomebodyElseHearsOfItAtOnce() {
        assertEquals(Set.of(SUPERVISING), told(EARLY, null, ORGANIZATION));
        assertEquals(Set.of(COLLEAGUE), told(EARLY, null, RESTRICTED, COLLEAGUE));
        long gone = 99;
        assertEquals(Set.of(SUPERVISING), told(EARLY, gone, ORGANIZATION), "who left is not told");
        Staff small = new Staff(Set.of(ADMINISTERING), Set.of(), Set.of(ADMINISTERING));
        assertEquals(
                Set.of(ADMINISTERING),
                new Escalation(null, ORGANIZATION, Set.of()).told(EARLY, small));
    }

    @Test
    void eachStageOnlyAddsPeople() {
        for (Visibility visibility : Visibility.values()) {
            Set<Long> before = Set.of();
            for (ReminderStage stage : List.of(EARLY, SOON, SUPERVISOR, ADMINISTRATOR)) {
                Set<Long> now = told(stage, OWNER, visibility, OWNER, COLLEAGUE);
                assertTrue(now.containsAll(before), stage + " " + visibility);
                before = now;
            }
        }
    }

    @Test
    void whatIsDangerousIsToldEarlier() {
        assertEquals(TODAY.plusDays(14), EARLY.until(TODAY, false));
        assertEquals(TODAY.plusDays(30), EARLY.until(TODAY, true));
        assertEquals(TODAY.minusDays(1), ADMINISTRATOR.until(TODAY, false));
        assertEquals(TODAY, ADMINISTRATOR.until(TODAY, true));
        for (ReminderStage stage : List.of(EARLY, SOON, SUPERVISOR, ADMINISTRATOR)) {
            assertTrue(stage.until(TODAY, true).isAfter(stage.until(TODAY, false)));
        }
        assertEquals(
                List.of(ADMINISTRATOR, SUPERVISOR, SOON, EARLY, UNCONFIRMED_LONG, UNCONFIRMED),
                ReminderStage.latestFirst());
        assertEquals(Set.of(SUPERVISOR, ADMINISTRATOR), SUPERVISOR.andLater());
    }

    @Test
    void whatNobodyConfirmsGoesUpAfterADayAndToTheTopAfterThree() {
        assertEquals(Set.of(OWNER, SUPERVISING), told(UNCONFIRMED, OWNER, ORGANIZATION));
        assertEquals(
                Set.of(OWNER, SUPERVISING, ADMINISTERING),
                told(UNCONFIRMED_LONG, OWNER, ORGANIZATION));
        assertEquals(
                Set.of(OWNER, COLLEAGUE),
                told(UNCONFIRMED_LONG, OWNER, RESTRICTED, COLLEAGUE, OWNER));
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        assertEquals(Instant.parse("2026-03-01T10:00:00Z"), UNCONFIRMED.computedUntil(now));
        assertEquals(Instant.parse("2026-02-27T10:00:00Z"), UNCONFIRMED_LONG.computedUntil(now));
        assertEquals(Set.of(UNCONFIRMED, UNCONFIRMED_LONG), UNCONFIRMED.andLater());
        assertEquals(
                LocalDate.EPOCH,
                unconfirmed(TODAY).toldFor(UNCONFIRMED),
                "known by the day of its computation");
        assertEquals(TODAY, unconfirmed(TODAY).toldFor(EARLY));
    }

    private static DueClock clock(long id, String number) {
        return new DueClock(id, TODAY, OWNER, 7, number, OWNER, ORGANIZATION, false, Instant.EPOCH);
    }

    private static DueClock unconfirmed(LocalDate due) {
        return new DueClock(
                3, due, OWNER, 7, "LA-2026-00014", OWNER, ORGANIZATION, true, Instant.EPOCH);
    }

    @Test
    void aMailNamesNumbersAndDaysInTheReadersLanguage() {
        List<DueClock> clocks = List.of(clock(1, "LA-2026-00012"), clock(2, "LA-2026-00013"));
        Mail mail = ReminderPost.mail("a@b.example", "en", clocks, "https://m.example");
        assertEquals("Time limits that need you: 2", mail.subject());
        assertTrue(mail.text().contains("Case LA-2026-00012: March 2, 2026"), mail.text());
        assertTrue(mail.text().contains("https://m.example/deadline/list.xhtml"));
        Mail waiting =
                ReminderPost.mail(
                        "a@b.example",
                        "en",
                        List.of(unconfirmed(TODAY), unconfirmed(Clock.UNKNOWN)),
                        "https://m.example");
        assertTrue(
                waiting.text()
                        .contains(
                                "Case LA-2026-00014: March 2, 2026, not confirmed by a second"
                                        + " person"),
                waiting.text());
        assertTrue(waiting.text().contains("Case LA-2026-00014: no day known yet"));
        Mail spanish = ReminderPost.mail("a@b.example", "es", clocks, "https://m.example");
        assertTrue(spanish.text().contains("Caso LA-2026-00013: 2 de marzo de 2026"));
    }

    @Test
    void aCalendarHoldsWholeDaysWhateverTheZoneOfTheServer() {
        TimeZone before = TimeZone.getDefault();
        for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            String text = FeedCalendar.write(List.of(clock(42, "LA-2026-00012")), "es");
            assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0"), text);
            assertTrue(text.contains("DTSTART;VALUE=DATE:20260302"), text);
            assertTrue(text.contains("DTEND;VALUE=DATE:20260303"), text);
            assertTrue(text.contains("SUMMARY:Plazo\\, caso LA-2026-00012"), text);
            assertTrue(text.contains("UID:clock-42@makewhole"), text);
        }
        TimeZone.setDefault(before);
    }
}
