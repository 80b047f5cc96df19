package org.makewhole.deadline.payday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.Place;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ExpiryService;
import org.makewhole.claim.OpenPayday;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.claim.SaveClaim;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockEvent;
import org.makewhole.deadline.clock.ClockEventKind;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** Two years for each payday under 29 U.S.C. 255(a): some of these weeks expire in these days. */
@ArquillianTest
class PaydayClocksIT {
    private static final String FORUM = "federal-court";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));
    private static final int WEEKS = 8;
    private static final int SOON = 30;

    @Inject private ClaimService claims;
    @Inject private ExpiryService limits;
    @Inject private ClockService clocks;
    @Inject private ClockBook book;
    @Inject private Tenancy tenancy;
    @Inject private Transactions transactions;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs paralegal;
    private long caseId;

    @BeforeEach
    void open() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
        caseId =
                paralegal.call(
                        () ->
                                claims.open(
                                        new OpenWageClaim(
                                                new WorkerDetails("Ana Testigo", null, null),
                                                new EmployerDetails(
                                                        "Harbor Roofing",
                                                        null,
                                                        "Norfolk",
                                                        "US",
                                                        Sector.CONSTRUCTION),
                                                new Place("US", "US-VA", "USD"),
                                                facts(),
                                                null)));
    }

    private static ClaimFacts facts() {
        LocalDate monday =
                TODAY.minusYears(2)
                        .minusWeeks(2)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WorkRecord> work = new ArrayList<>();
        List<Payment> paid = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate week = monday.plusWeeks(i);
            work.add(WorkRecord.week(week, new BigDecimal("40")));
            paid.add(new Payment(week, week.plusDays(6), new BigDecimal("100.00"), null));
        }
        return ClaimFacts.of(
                List.of(
                        new PayTerms(
                                monday,
                                null,
                                PayBasis.HOUR,
                                new BigDecimal("6.00"),
                                null,
                                null,
                                null,
                                null)),
                work,
                paid);
    }

    /** Last days in the forum that have not passed, the first one first. */
    private List<LocalDate> lastDays() {
        return paralegal.call(() -> limits.paydays(caseId)).stream()
                .filter(payday -> payday.forum().equals(FORUM))
                .map(OpenPayday::lastDay)
                .filter(day -> !day.isBefore(TODAY))
                .sorted()
                .toList();
    }

    private List<Clock> ofForum() {
        return paralegal.call(() -> clocks.ofCase(caseId)).stream()
                .filter(clock -> clock.getRule().rule().id().equals(FORUM))
                .toList();
    }

    private boolean isOnTheListOfMoney() {
        boolean summed =
                paralegal.call(() -> limits.byForum(SOON)).stream()
                        .anyMatch(each -> each.forum().equals(FORUM));
        boolean listed =
                paralegal.call(() -> limits.expiring(SOON)).stream()
                        .anyMatch(each -> each.forum().equals(FORUM));
        assertEquals(summed, listed);
        return summed;
    }

    @Test
    void theFirstPaydayToExpireInAForumIsAClockWhichMovesOnAndEndsWithTheFiling()
            throws SQLException {
        List<LocalDate> days = lastDays();
        assertTrue(days.size() >= 2, days::toString);
        assertTrue(isOnTheListOfMoney());
        Clock clock = ofForum().get(0);
        assertEquals(1, ofForum().size());
        assertEquals(days.get(0), clock.getDueOn());
        assertEquals(ClockKind.LIMITATION, clock.getKind());
        assertTrue(clock.isUnconfirmed(), "a second person looks at it");
        assertEquals("Wages expire: Federal court", title(clock, "en"));
        assertEquals("Prescriben salarios: Tribunal federal", title(clock, "es"));

        passes(days.get(0));
        transactions.within(
                em -> {
                    tenancy.bindTo(own.id());
                    book.runOut(book.get(clock.getId()));
                    return null;
                });
        assertEquals(days.get(1), ofForum().get(0).getDueOn());
        assertEquals(
                List.of(ClockEventKind.ENTERED, ClockEventKind.TRIGGER, ClockEventKind.RAN_OUT),
                paralegal.call(() -> clocks.get(clock.getId())).history().stream()
                        .map(ClockEvent.Row::kind)
                        .sorted()
                        .toList());

        paralegal.run(
                () -> {
                    int version = clocks.get(clock.getId()).clock().getVersion();
                    clocks.close(clock.getId(), version, ClockClosing.met("filed, receipt 17"));
                });
        assertFalse(isOnTheListOfMoney(), "what was filed is not about to be lost");
        paralegal.run(
                () -> {
                    int version = claims.find(caseId, null).orElseThrow().version();
                    claims.save(new SaveClaim(caseId, null, version, facts()));
                });
        assertEquals(List.of(ClockState.MET), ofForum().stream().map(Clock::getState).toList());

        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        stranger.run(() -> assertThrows(NotFoundException.class, () -> clocks.get(clock.getId())));
    }

    private static String title(Clock clock, String language) {
        return clock.getRule().rule().title().in(Locale.forLanguageTag(language));
    }

    /** Time goes by. */
    private void passes(LocalDate day) throws SQLException {
        database.owner(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "UPDATE claim_payday SET last_day = ? WHERE organization_id ="
                                            + " ? AND forum = ? AND last_day = ?")) {
                        statement.setString(1, TODAY.minusDays(1).toString());
                        statement.setInt(2, own.id());
                        statement.setString(3, FORUM);
                        statement.setString(4, day.toString());
                        return statement.executeUpdate();
                    }
                });
    }
}
