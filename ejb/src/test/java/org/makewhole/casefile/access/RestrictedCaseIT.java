package org.makewhole.casefile.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.testing.TestOrganizations.today;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.NextStep;
import org.makewhole.claim.CalculationService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ExpiryService;
import org.makewhole.claim.SaveClaim;
import org.makewhole.consent.Recipient;
import org.makewhole.document.StatementService;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** A case is for those it is open to, and to everybody else it is not there. */
@ArquillianTest
class RestrictedCaseIT {
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private CaseSightService sights;
    @Inject private ClaimService claims;
    @Inject private CalculationService calculations;
    @Inject private ExpiryService limits;
    @Inject private RemedyService remedies;
    @Inject private StatementService statements;
    @Inject private AccessCase access;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private ActingAs colleague;
    private long caseId;

    @BeforeEach
    void openAndRestrict() {
        own = organizations.found();
        owner = own.as(Role.PARALEGAL);
        colleague = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
        owner.run(
                () -> {
                    remedies.record(caseId, paid());
                    int version = cases.get(caseId).getVersion();
                    cases.plan(
                            caseId,
                            version,
                            new NextStep("call", today(), account(Role.PARALEGAL)));
                });
        access.show(owner, caseId, Visibility.RESTRICTED);
    }

    private static PostMoney paid() {
        return new PostMoney(
                Violation.OVERTIME,
                MoneyStage.PAID,
                new BigDecimal("12.00"),
                today().minusDays(1),
                null,
                null);
    }

    private long account(Role role) {
        return own.member(role).caller().accountId();
    }

    /** Every method of every service that takes a case, a posting or a person of a case. */
    private List<Executable> everyQuestion(long id, long postingId) {
        return List.of(
                () -> cases.get(id),
                () -> cases.getParties(id),
                () -> cases.history(id),
                () -> cases.move(id, 1, CaseStatus.ACCEPTED, "why"),
                () -> cases.plan(id, 1, new NextStep("call", null, null)),
                () -> claims.find(id, null),
                () -> calculations.list(id, null),
                () -> calculations.recalculate(id, null, 1),
                () -> limits.ofCase(id, 30),
                () -> claims.save(new SaveClaim(id, null, 1, AccessCase.FACTS)),
                () -> remedies.ofCase(id),
                () -> remedies.postings(id),
                () -> remedies.record(id, paid()),
                () -> remedies.reverse(postingId, "why"),
                () -> remedies.restate(id, MoneyStage.CLAIMED, Map.of(), today(), null),
                () -> statements.find(id, null, Locale.ENGLISH),
                () -> statements.getForExport(id, null, Recipient.WORKER, Locale.ENGLISH, "pdf"),
                () -> sights.of(id),
                () -> teams.get(id),
                () -> teams.show(id, 1, Visibility.ORGANIZATION),
                () -> teams.name(id, 1, account(Role.UNION_STAFF), CaseRole.LEAD),
                () -> teams.remove(id, 1, account(Role.PARALEGAL)),
                () -> teams.share(id, 1, account(Role.GUEST), today()),
                () -> teams.endShare(id, 1, account(Role.GUEST)));
    }

    @Test
    void noQuestionTellsItFromACaseThatNeverWas() throws SQLException {
        List<MoneyPosting> postings = owner.call(() -> remedies.postings(caseId));
        int version = access.version(owner, caseId);
        List<Executable> restricted = everyQuestion(caseId, postings.get(0).getId());
        List<Executable> nothing = everyQuestion(1, 1);

        colleague.run(
                () -> {
                    for (int i = 0; i < restricted.size(); i++) {
                        assertEquals(refusal(nothing.get(i)), refusal(restricted.get(i)));
                    }
                });

        assertEquals(version, access.version(owner, caseId), "nothing was changed");
        assertEquals(postings.size(), owner.call(() -> remedies.postings(caseId)).size());
        long noted =
                access.entries(own.id(), "ACCESS_REFUSED").stream()
                        .filter(entry -> entry.get(1).equals("not found"))
                        .count();
        assertEquals(2L * restricted.size(), noted, "each attempt leaves an entry");
    }

    private static String refusal(Executable question) {
        NotFoundException refused = assertThrows(NotFoundException.class, question);
        return refused.getKey() + refused.getMessage() + refused.getArguments();
    }

    @Test
    void noListSearchCountSumOrSuggestionHoldsIt() {
        assertEquals(1, rows(owner, null).size());
        assertEquals(1, rows(owner, "zebulon").size());
        assertEquals(1, owner.call(() -> cases.countOwnOpen()));
        assertEquals(1, owner.call(() -> cases.dueSoon(5)).size());
        assertEquals(List.of(AccessCase.EMPLOYER), owner.call(() -> cases.employerNames("Quill")));
        for (Role role :
                List.of(
                        Role.UNION_STAFF,
                        Role.STEWARD,
                        Role.SUPERVISING_LAWYER,
                        Role.ADMINISTRATOR,
                        Role.AUDITOR)) {
            ActingAs other = own.as(role);
            assertEquals(List.of(), rows(other, null), role.name());
            assertEquals(List.of(), rows(other, "zebulon"), role.name());
            assertEquals(List.of(), rows(other, "Q"), role.name());
            other.run(
                    () -> {
                        assertEquals(List.of(), cases.countries());
                        assertEquals(List.of(), cases.employerNames(""));
                        assertEquals(List.of(), remedies.receivedThisMonth());
                        assertEquals(Map.of(), remedies.ofCases(List.of(caseId)));
                        assertFalse(cases.isVisible(caseId));
                    });
        }
    }

    @Test
    void openedRestrictedItIsItsTeamsFromTheFirstMoment() {
        long narrow = access.open(owner, Visibility.RESTRICTED);

        CaseTeam team = owner.call(() -> teams.get(narrow));
        assertEquals(Visibility.RESTRICTED, team.visibility());
        assertEquals(
                List.of(account(Role.PARALEGAL)),
                team.of(AccessKind.TEAM).stream().map(TeamMember::accountId).toList());
        assertEquals(CaseRole.LEAD, team.named().get(0).role());
        assertTrue(owner.call(() -> claims.find(narrow, null)).isPresent());
        own.as(Role.SUPERVISING_LAWYER)
                .run(() -> assertThrows(NotFoundException.class, () -> cases.get(narrow)));
    }

    /** A case that was assigned to somebody before they were taken out of everything. */
    @Test
    void toCarryACaseDoesNotShowIt() throws SQLException {
        ActingAs self = ActingAs.caller(own.member(Role.PARALEGAL).caller(), Permission.CASE_READ);
        access.runOut(caseId, AccessKind.TEAM);

        self.run(
                () -> {
                    assertEquals(0, cases.countOwnOpen());
                    assertEquals(List.of(), cases.dueSoon(5));
                });
    }

    private List<?> rows(ActingAs who, String words) {
        CaseFilter filter = new CaseFilter(words, null, null, null, false);
        return who.call(() -> cases.page(filter, Optional.empty()).rows());
    }

    @Test
    void aTeamsCaseIsForTheTeamAndItsSupervisors() {
        access.show(owner, caseId, Visibility.TEAM);

        assertTrue(owner.call(() -> cases.isVisible(caseId)));
        assertTrue(own.as(Role.SUPERVISING_LAWYER).call(() -> cases.isVisible(caseId)));
        assertFalse(colleague.call(() -> cases.isVisible(caseId)));
        assertFalse(own.as(Role.ADMINISTRATOR).call(() -> cases.isVisible(caseId)));

        access.name(owner, caseId, account(Role.UNION_STAFF));
        assertTrue(colleague.call(() -> cases.isVisible(caseId)));
    }

    /**
     * All of this is one request of the container: what was found for one must not answer others.
     */
    @Test
    void whatIsShownToOneIsShownToNobodyElse() {
        access.name(owner, caseId, account(Role.UNION_STAFF));
        long another = access.open(owner);
        access.show(owner, another, Visibility.RESTRICTED);
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        assertEquals(caseId, colleague.call(() -> cases.show(caseId).getId()));

        colleague.run(() -> assertThrows(NotFoundException.class, () -> cases.get(another)));
        lawyer.run(
                () -> {
                    assertThrows(NotFoundException.class, () -> cases.get(caseId));
                    assertThrows(NotFoundException.class, () -> cases.history(caseId));
                    assertThrows(NotFoundException.class, () -> cases.show(caseId));
                });
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(() -> assertThrows(NotFoundException.class, () -> cases.get(caseId)));

        colleague.run(() -> cases.show(caseId));
        owner.run(() -> remove(Role.UNION_STAFF));
        colleague.run(
                () -> {
                    assertThrows(NotFoundException.class, () -> cases.show(caseId));
                    assertThrows(NotFoundException.class, () -> cases.get(caseId));
                });
    }

    @Test
    void theExplanationSaysWhatTheQueriesDo() {
        access.share(
                own.as(Role.PARALEGAL, Permission.CASE_SHARE),
                caseId,
                account(Role.GUEST),
                today().plusDays(3));
        access.name(owner, caseId, account(Role.STEWARD));
        for (Visibility visibility : Visibility.values()) {
            access.show(owner, caseId, visibility);
            List<WhoSees> explained = owner.call(() -> sights.of(caseId));
            assertEquals(Role.values().length, explained.size());
            for (WhoSees one : explained) {
                assertEquals(sees(own.as(one.role())), one.sees(), visibility + " " + one.role());
            }
        }
    }

    private boolean sees(ActingAs who) {
        try {
            return who.call(() -> cases.isVisible(caseId));
        } catch (EJBAccessException noRightAtAll) {
            return false;
        }
    }

    @Test
    void toReadItLeavesAnEntry() throws SQLException {
        int before = access.entries(own.id(), "CASE_READ").size();
        access.name(owner, caseId, account(Role.UNION_STAFF));
        colleague.run(() -> cases.get(caseId));
        List<List<String>> entries = access.entries(own.id(), "CASE_READ");
        assertTrue(entries.size() > before);
        assertEquals(List.of(Long.toString(caseId), "RESTRICTED"), entries.get(entries.size() - 1));
    }

    @Test
    void itStaysInTheHandsOfItsTeam() {
        refused("lastOfTeam", () -> remove(Role.PARALEGAL), false);
        access.name(owner, caseId, account(Role.UNION_STAFF));
        refused("carriesCase", () -> remove(Role.PARALEGAL), true);
        refused(
                "carrierNotInTeam",
                () ->
                        cases.plan(
                                caseId,
                                version(),
                                new NextStep("call", null, account(Role.STEWARD))),
                true);
        owner.run(
                () ->
                        cases.plan(
                                caseId,
                                version(),
                                new NextStep("call", null, account(Role.UNION_STAFF))));
        owner.run(() -> remove(Role.PARALEGAL));
        assertFalse(owner.call(() -> cases.isVisible(caseId)));
        assertThrows(
                NotFoundException.class,
                () -> colleague.run(() -> teams.name(caseId, version(), 1, CaseRole.LEAD)));
    }

    private int version() {
        return cases.get(caseId).getVersion();
    }

    private void remove(Role role) {
        teams.remove(caseId, version(), account(role));
    }

    private void refused(String key, Runnable work, boolean carried) {
        if (!carried) {
            owner.run(() -> cases.plan(caseId, version(), new NextStep("call", null, null)));
        } else {
            owner.run(
                    () ->
                            cases.plan(
                                    caseId,
                                    version(),
                                    new NextStep("call", null, account(Role.PARALEGAL))));
        }
        assertEquals(key, assertThrows(BusinessException.class, () -> owner.run(work)).getKey());
    }

    @Test
    void aStaleVersionChangesNothing() {
        int stale = access.version(owner, caseId);
        access.name(owner, caseId, account(Role.STEWARD));
        for (Executable change :
                List.<Executable>of(
                        () -> teams.show(caseId, stale, Visibility.ORGANIZATION),
                        () -> teams.name(caseId, stale, account(Role.UNION_STAFF), CaseRole.LEAD),
                        () -> teams.remove(caseId, stale, account(Role.STEWARD)))) {
            BusinessException refused =
                    assertThrows(BusinessException.class, () -> owner.run(() -> unchecked(change)));
            assertEquals("staleRecord", refused.getKey());
        }
        assertFalse(colleague.call(() -> cases.isVisible(caseId)));
    }

    private static void unchecked(Executable work) {
        try {
            work.execute();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    @Test
    void withoutTheRightNothingIsChanged() {
        access.name(owner, caseId, account(Role.AUDITOR));
        own.as(Role.AUDITOR)
                .run(
                        () -> {
                            assertFalse(teams.get(caseId).manageable());
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> teams.show(caseId, 1, Visibility.ORGANIZATION));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> teams.name(caseId, 1, 1, CaseRole.LEAD));
                            assertThrows(
                                    EJBAccessException.class, () -> teams.remove(caseId, 1, 1));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> teams.share(caseId, 1, 1, today()));
                        });
        organizations
                .found()
                .as(Role.SUPERVISING_LAWYER)
                .run(
                        () ->
                                everyQuestion(caseId, 1)
                                        .forEach(
                                                question ->
                                                        assertThrows(
                                                                NotFoundException.class,
                                                                question)));
    }
}
