package org.makewhole.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.CaseStatusChange;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.PastCase;
import org.makewhole.party.Employer;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Worker;

/** The shape of the demonstration, whatever the day on which it is loaded. */
class DemoCasesTest {
    /** Made once for each day: a case does not change, and its wages take time. */
    private static final Map<LocalDate, List<DemoCase>> MADE = new ConcurrentHashMap<>();

    /** Every day of the week, both ends of a month and of a year, a leap day. */
    static Stream<LocalDate> days() {
        return Stream.of(
                        "2024-02-29",
                        "2026-01-01",
                        "2026-05-31",
                        "2026-06-06",
                        "2026-08-04",
                        "2026-09-09",
                        "2026-11-22",
                        "2026-12-31",
                        "2027-03-01",
                        "2027-10-15")
                .map(LocalDate::parse);
    }

    static List<DemoCase> all(LocalDate today) {
        return MADE.computeIfAbsent(today, DemoCasesTest::made);
    }

    private static List<DemoCase> made(LocalDate today) {
        List<DemoCase> cases = new ArrayList<>();
        DemoOrganizations.all().forEach(plan -> cases.addAll(CaseGenerator.cases(plan, today)));
        return cases;
    }

    @Test
    void theSameDayGivesTheSameCases() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertEquals(made(today), made(today));
    }

    @Test
    void aWeekLaterTheSameCasesHaveComeFurther() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        List<DemoCase> before = all(today);
        List<DemoCase> after = all(today.plusWeeks(1));
        assertNotEquals(before, after);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).opening().worker(), after.get(i).opening().worker());
            assertEquals(before.get(i).opening().employer(), after.get(i).opening().employer());
            assertEquals(before.get(i).opening().on().plusWeeks(1), after.get(i).opening().on());
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void casesAreOfEveryStatusInSensibleProportions(LocalDate today) {
        List<DemoCase> cases = all(today);
        assertEquals(405, cases.size());
        Map<CaseStatus, Long> count =
                cases.stream()
                        .collect(Collectors.groupingBy(DemoCase::status, Collectors.counting()));
        for (CaseStatus status : CaseStatus.values()) {
            assertTrue(count.getOrDefault(status, 0L) >= 3, status + " in " + count);
        }
        long closed = count.get(CaseStatus.CLOSED);
        assertTrue(closed > 200 && closed < 300, "closed: " + closed);
        LocalDate longAgo = today.minusMonths(30);
        long oldAndOpen =
                cases.stream()
                        .filter(c -> c.opening().on().isBefore(longAgo))
                        .filter(c -> c.status().isOpen())
                        .filter(c -> c.status() != CaseStatus.COLLECTING)
                        .count();
        assertTrue(oldAndOpen < 8, "open after thirty months, not collecting: " + oldAndOpen);
        assertTrue(
                cases.stream()
                        .filter(c -> c.opening().kind() == CaseKind.GRIEVANCE)
                        .allMatch(c -> c.opening().place().country().equals("ZA")));
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyDateIsInOrderAndPast(LocalDate today) {
        for (DemoOrganization plan : DemoOrganizations.all()) {
            ZoneId zone = ZoneId.of(plan.description().timeZone());
            Instant midnight = today.atStartOfDay(zone).toInstant();
            LocalDate opened = today.minusYears(3).minusDays(5);
            for (DemoCase demoCase : CaseGenerator.cases(plan, today)) {
                assertFalse(demoCase.opening().on().isBefore(opened), "numbered out of order");
                opened = demoCase.opening().on();
                checkMoves(demoCase, zone, midnight);
                checkPostings(demoCase, zone, midnight);
            }
        }
    }

    private static void checkMoves(DemoCase demoCase, ZoneId zone, Instant midnight) {
        Instant last = demoCase.opening().at();
        assertEquals(demoCase.opening().on(), LocalDate.ofInstant(last, zone));
        for (DemoCase.Move move : demoCase.moves()) {
            assertTrue(move.at().isAfter(last), demoCase.toString());
            assertEquals(move.on(), LocalDate.ofInstant(move.at(), zone));
            last = move.at();
        }
        assertTrue(last.isBefore(midnight), demoCase.toString());
        LocalDate lastDay = LocalDate.ofInstant(last, zone);
        demoCase.next()
                .ifPresent(step -> assertTrue(step.due().isAfter(lastDay), demoCase.toString()));
    }

    private static void checkPostings(DemoCase demoCase, ZoneId zone, Instant midnight) {
        Optional<Instant> closed =
                demoCase.moves().stream()
                        .filter(move -> move.to() == CaseStatus.CLOSED)
                        .map(DemoCase.Move::at)
                        .findFirst();
        for (DemoCase.Posting posting : demoCase.postings()) {
            assertFalse(posting.at().isBefore(demoCase.opening().at()), demoCase.toString());
            assertEquals(posting.money().effectiveOn(), LocalDate.ofInstant(posting.at(), zone));
            Instant last = posting.reversal().map(DemoCase.Reversal::at).orElse(posting.at());
            assertFalse(last.isBefore(posting.at()), "reversed before it was posted");
            assertTrue(last.isBefore(midnight), demoCase.toString());
            closed.ifPresent(at -> assertTrue(last.isBefore(at), demoCase.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void aCaseCanGoThatWayAndFitsItsColumns(LocalDate today) {
        Author author = new Author(1L, "A. Carrier");
        for (DemoCase demoCase : all(today)) {
            DemoCase.Opening opening = demoCase.opening();
            EmployerDetails employer = opening.employer();
            OpenCase command =
                    new OpenCase(
                            opening.kind(),
                            new Worker(opening.worker().name()),
                            new Employer(
                                    employer.name(),
                                    employer.tradeName(),
                                    employer.city(),
                                    employer.country(),
                                    employer.sector()),
                            opening.place(),
                            opening.on(),
                            null,
                            opening.summary(),
                            null);
            PastCase past = new PastCase("LANTERN-2026-00001", command);
            demoCase.moves().forEach(m -> past.moved(m.to(), m.on(), m.reason(), author, m.at()));
            demoCase.next().ifPresent(step -> past.planned(step.text(), step.due()));
            assertEquals(demoCase.status(), past.caseFile().getStatus());
            assertEquals(
                    demoCase.moves().stream().map(DemoCase.Move::at).toList(),
                    past.changes().stream().map(CaseStatusChange::getChangedAt).toList());
            assertTrue(opening.summary().length() <= CaseFile.SUMMARY_LENGTH);
            assertTrue(opening.worker().name().length() <= Worker.NAME_LENGTH);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void openCasesHaveStepsOverdueAndSoonDue(LocalDate today) {
        List<DemoCase> open = all(today).stream().filter(c -> c.status().isOpen()).toList();
        List<LocalDate> due =
                open.stream().flatMap(c -> c.next().stream()).map(DemoCase.Step::due).toList();
        assertTrue(due.size() > open.size() * 8 / 10, due.size() + " of " + open.size());
        long overdue = due.stream().filter(day -> day.isBefore(today)).count();
        long soon =
                due.stream()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(14)))
                        .count();
        assertTrue(overdue >= 5 && overdue < due.size() / 3, "overdue: " + overdue);
        assertTrue(soon >= 20, "within two weeks: " + soon);
        assertTrue(
                all(today).stream()
                        .filter(c -> !c.status().isOpen())
                        .allMatch(c -> c.next().isEmpty()));
    }

    @Test
    void peopleDoOnlyWhatTheirRoleAllows() {
        for (DemoCase demoCase : all(LocalDate.of(2026, 11, 22))) {
            assertTrue(demoCase.people().opener().opens());
            assertTrue(demoCase.people().carrier().carries());
        }
    }

    @Test
    void someEmployersComeBackAndNoClaimantDoes() {
        for (DemoOrganization plan : DemoOrganizations.all()) {
            List<DemoCase> cases = CaseGenerator.cases(plan, LocalDate.of(2026, 11, 22));
            Map<String, Long> perEmployer =
                    cases.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            c -> c.opening().employer().name(),
                                            Collectors.counting()));
            assertTrue(perEmployer.size() > plan.people().employers().size() * 3 / 4);
            assertTrue(perEmployer.values().stream().filter(n -> n >= 10).count() >= 3);
            assertEquals(
                    cases.size(),
                    new HashSet<>(cases.stream().map(c -> c.opening().worker().name()).toList())
                            .size());
        }
    }
}
