package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.audit.review.AuditEntry;
import org.makewhole.audit.review.AuditFilter;
import org.makewhole.audit.review.AuditReview;
import org.makewhole.audit.review.AuditVerification;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.EmergencyAccessService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.party.PartyService;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.rotation.OldKeys;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** New keys, and none, for an organisation at work. */
@ArquillianTest
class KeyRotationIT {
    private static final String PHONE = "+1 555 010 2233";

    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject private PartyService parties;
    @Inject private RemedyService remedies;
    @Inject private ProfileService profiles;
    @Inject private NamedWorkers workers;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;
    @Inject private CanaryCase canaries;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private EmergencyAccessService emergencies;
    @Inject private AuditReview review;
    @Inject private AuditVerification verification;
    @Inject private OldKeys oldKeys;

    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private long add(TestOrganization organization, String name) {
        return workers.add(organization, name, PHONE);
    }

    private String nameOf(TestOrganization organization, long id) {
        return workers.nameOf(organization.as(Role.PARALEGAL), id);
    }

    /** Which key a name is under: the bytes before the ciphertext. */
    private String keyOf(long id) throws SQLException {
        return key("name", "worker WHERE id = " + id);
    }

    private String key(String column, String from) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.single(
                                connection,
                                "SELECT CONCAT(HEX(LEFT("
                                        + column
                                        + ", 5)), ' ', version) FROM "
                                        + from));
    }

    /** A note on money, which the application itself can never change. */
    private void noteMoney(long worker) {
        own.as(Role.PARALEGAL)
                .run(
                        () ->
                                remedies.record(
                                        workers.caseOf(worker),
                                        new PostMoney(
                                                Violation.UNPAID_WAGES,
                                                MoneyStage.AWARDED,
                                                new BigDecimal("12.50"),
                                                LocalDate.of(2025, 3, 15),
                                                "In cash",
                                                null)));
    }

    /** Also what no tenant's table holds, and what is only ever added to. */
    @Test
    void namesOfMembersAndNotesOnMoneyGetNewKeysToo() throws SQLException {
        long worker = add(own, "Ana");
        noteMoney(worker);
        String postings = "money_posting WHERE case_id = " + workers.caseOf(worker);
        String places = "membership WHERE organization_id = " + own.id() + " ORDER BY id LIMIT 1";
        String foreign = "membership WHERE organization_id = " + other.id() + " LIMIT 1";
        String note = key("note", postings);
        String member = key("display_name", places);
        String stranger = key("display_name", foreign);

        keyRings.rotate(own.id());
        while (resealing.step(own.id())) {
            assertTrue(keyRings.progress(own.id()).isPresent());
        }

        assertNotEquals(note, key("note", postings));
        assertNotEquals(member, key("display_name", places));
        assertEquals(stranger, key("display_name", foreign));
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            MoneyPosting posting = remedies.postings(workers.caseOf(worker)).get(0);
                            assertEquals("In cash", posting.getNote());
                            assertEquals(
                                    own.member(Role.PARALEGAL).displayName(),
                                    posting.getPostedByName());
                        });
        assertEquals(key("display_name", places), key("note", postings));
    }

    @Test
    void thePlatformsOwnKeysAreReplacedToo() throws SQLException {
        String account = "account WHERE id = " + own.member(Role.PARALEGAL).caller().accountId();
        String before = key("email", account);

        keyRings.rotate(KeyRings.PLATFORM);
        while (resealing.step(KeyRings.PLATFORM)) {
            assertTrue(keyRings.progress(KeyRings.PLATFORM).isPresent());
        }

        assertNotEquals(before, key("email", account));
        assertTrue(own.as(Role.PARALEGAL).call(profiles::getOwn).email().contains("@"));
    }

    @Test
    void newKeysSealAtOnceAndReplaceTheOldOnesStepByStep() throws SQLException {
        long before = add(own, "Before");
        long foreign = add(other, "Foreign");
        String oldKey = keyOf(before);
        String foreignKey = keyOf(foreign);

        keyRings.rotate(own.id());
        long after = add(own, "After");

        assertEquals("Before", nameOf(own, before));
        assertEquals(oldKey, keyOf(before));
        assertNotEquals(oldKey, keyOf(after));
        assertTrue(keyRings.resealing().contains(own.id()));

        // One step, and the rest by whoever comes later: what was done is noted.
        assertTrue(resealing.step(own.id()));
        assertTrue(keyRings.progress(own.id()).isPresent());
        while (resealing.step(own.id())) {
            assertTrue(keyRings.progress(own.id()).isPresent());
        }

        assertEquals(Optional.empty(), keyRings.progress(own.id()));
        assertFalse(keyRings.resealing().contains(own.id()));
        assertEquals(keyOf(after), keyOf(before), "the same key and no new version of the record");
        assertEquals("Before", nameOf(own, before));
        assertEquals(foreignKey, keyOf(foreign), "another organisation keeps its own");
        own.as(Role.PARALEGAL)
                .run(() -> assertEquals(List.of(before, after), parties.workersReachedBy(PHONE)));
    }

    /** The columns of an organisation in which something is under a key, by its prefix. */
    private Set<String> under(TestOrganization organization, String prefix) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : catalogue.tenantTables()) {
            List<String> columns = catalogue.columnsOf(table);
            String sums =
                    columns.stream()
                            .map("SUM(HEX(LEFT(CAST(`%s` AS BINARY), 5)) = ?)"::formatted)
                            .collect(Collectors.joining(", "));
            Object[] parameters = new Object[columns.size() + 1];
            Arrays.fill(parameters, prefix);
            parameters[columns.size()] = organization.id();
            List<String> counts =
                    database.owner(
                            c ->
                                    DatabaseAccounts.rows(
                                                    c,
                                                    "SELECT "
                                                            + sums
                                                            + " FROM `"
                                                            + table
                                                            + "` WHERE organization_id = ?",
                                                    parameters)
                                            .get(0));
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) != null && !counts.get(i).equals("0")) {
                    found.add(table + "." + columns.get(i));
                }
            }
        }
        return found;
    }

    private String prefix(TestOrganization organization) {
        Place place = Place.of(organization.id(), "worker", "name", 1);
        byte[] sealed = keyRings.fresh(organization.id()).seal("any", place);
        return HexFormat.of().withUpperCase().formatHex(sealed, 0, 5);
    }

    private String openInAnEmergency(TestOrganization organization, Canary canary) {
        String reason = "Hearing tomorrow of " + canary.name();
        organization
                .as(Role.SUPERVISING_LAWYER)
                .run(
                        () ->
                                teams.show(
                                        canary.caseId(),
                                        cases.get(canary.caseId()).getVersion(),
                                        Visibility.RESTRICTED));
        String number =
                organization
                        .as(Role.SUPERVISING_LAWYER)
                        .call(() -> cases.get(canary.caseId()).getNumber());
        organization
                .as(Role.UNION_STAFF, Permission.CASE_READ_RESTRICTED)
                .run(() -> emergencies.open(number, reason));
        return reason;
    }

    private List<String> told(TestOrganization organization) {
        return organization
                .as(Role.AUDITOR)
                .call(() -> review.page(AuditFilter.all(), Optional.empty()))
                .rows()
                .stream()
                .map(AuditEntry::getDetails)
                .toList();
    }

    /** Also of what is part of a chain of hashes, which stays whole. */
    @Test
    void aDayLaterTheOldKeysAreGoneAndEverythingIsReadAsBefore() throws SQLException {
        Canary canary = canaries.make(own);
        Canary before = canaries.make(other);
        String reason = openInAnEmergency(own, canary);
        openInAnEmergency(other, before);
        String old = chainItsReason(other);
        String ownKey = prefix(own);
        String otherKey = prefix(other);
        assertTrue(under(own, ownKey).size() > 15, () -> "sealed columns with something in them");
        Set<String> words = canaries.found(canary);

        for (TestOrganization one : List.of(own, other)) {
            keyRings.rotate(one.id());
            while (resealing.step(one.id())) {
                assertTrue(keyRings.progress(one.id()).isPresent());
            }
        }
        oldKeys.drop(Instant.now().plus(Duration.ofHours(23)));
        assertTrue(told(other).contains(old), "before a day is over they are kept");
        oldKeys.drop(Instant.now().plus(Duration.ofHours(25)));

        assertEquals(Set.of(), under(own, ownKey));
        assertEquals(words, canaries.found(canary), "nothing was lost");
        assertTrue(told(own).contains(reason));
        assertTrue(own.as(Role.AUDITOR).call(() -> verification.verify("")).isWhole());
        // What was chained as ciphertext opens with no key any more, and is read from its copy.
        assertEquals(Set.of(), under(other, otherKey));
        assertTrue(told(other).contains(old));
        String place = "audit_reason WHERE organization_id = " + other.id();
        assertEquals(
                "2",
                database.owner(c -> DatabaseAccounts.single(c, "SELECT COUNT(*) FROM " + place)));
        oldKeys.drop(Instant.now().plus(Duration.ofHours(25)));
        assertEquals(
                "2",
                database.owner(c -> DatabaseAccounts.single(c, "SELECT COUNT(*) FROM " + place)));
        // The words fit no other entry, and one that was taken out is told as missing.
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE audit_reason SET digest = SHA2('other', 256)"
                                        + " WHERE organization_id = ?",
                                own.id()));
        assertFalse(told(own).contains(reason));
    }

    /** As it was stored before reasons had a table of their own. */
    private String chainItsReason(TestOrganization organization) throws SQLException {
        long id =
                Long.parseLong(
                        database.owner(
                                c ->
                                        DatabaseAccounts.single(
                                                c,
                                                "SELECT id FROM audit_entry WHERE organization_id"
                                                        + " = ? AND details NOT LIKE 'reason:%'"
                                                        + " ORDER BY sequence DESC LIMIT 1",
                                                organization.id())));
        Place place = Place.of(organization.id(), "audit_entry", "details", id);
        String text = "Typed long ago";
        String stored =
                "sealed:"
                        + Base64.getEncoder()
                                .encodeToString(keyRings.of(organization.id()).seal(text, place));
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c, "UPDATE audit_entry SET details = ? WHERE id = ?", stored, id));
        return text;
    }

    @Test
    void theMasterKeyIsTurnedOverWhileRunning() throws SQLException {
        long id = add(own, "Ana");
        keyRings.rotateMaster();
        keyRings.rotate(own.id());
        assertEquals("Ana", nameOf(own, id));
    }

    @Test
    void withoutItsKeysAnOrganizationIsUnreadableAndTheOthersAreNot() {
        long id = add(own, "Ana");
        long foreign = add(other, "Foreign");

        keyRings.remove(own.id());

        BusinessException refusal = assertThrows(BusinessException.class, () -> nameOf(own, id));
        assertEquals("dataKeyRemoved", refusal.getKey());
        assertThrows(RuntimeException.class, () -> add(own, "New"));
        assertEquals("Foreign", nameOf(other, foreign));
    }
}
