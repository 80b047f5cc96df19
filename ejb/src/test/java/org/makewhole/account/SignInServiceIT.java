package org.makewhole.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

@ArquillianTest
class SignInServiceIT {
    @Inject private TestSignIns signIn;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    @Inject
    @ConfigProperty(name = "makewhole.pepper")
    private String pepper;

    private Member member;

    @BeforeEach
    void found() {
        member = organizations.found().member(Role.PARALEGAL);
    }

    @Test
    void theRightPasswordYieldsWhoWhereAndWithWhichRights() {
        Identity identity = signIn.by(member.email(), TestOrganizations.PASSWORD).orElseThrow();

        assertEquals(member.caller().accountId(), identity.caller().accountId());
        assertEquals(member.caller().organizationId(), identity.caller().organizationId());
        assertEquals(Role.PARALEGAL.permissions(), identity.permissions());
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        String shouted = " " + member.email().toUpperCase(Locale.ROOT) + " ";
        assertTrue(signIn.by(shouted, TestOrganizations.PASSWORD).isPresent());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressYieldNothing() {
        assertEquals(Optional.empty(), signIn.by(member.email(), "wrong"));
        assertEquals(Optional.empty(), signIn.by(member.email(), ""));
        assertEquals(
                Optional.empty(),
                signIn.by(member.email(), TestOrganizations.PASSWORD.repeat(100)));
        assertEquals(
                Optional.empty(), signIn.by("nobody@nowhere.example", TestOrganizations.PASSWORD));
        assertEquals(Optional.empty(), signIn.by("' OR '1'='1", TestOrganizations.PASSWORD));
    }

    @Test
    void aClosedAccountYieldsNothing() throws SQLException {
        set("UPDATE account SET active = FALSE WHERE id = ?", member.caller().accountId());
        assertEquals(Optional.empty(), signIn.by(member.email(), TestOrganizations.PASSWORD));
    }

    @Test
    void aPersonWithoutAnOrganizationYieldsNothing() throws SQLException {
        set(
                "UPDATE membership SET active = FALSE WHERE account_id = ?",
                member.caller().accountId());
        assertEquals(Optional.empty(), signIn.by(member.email(), TestOrganizations.PASSWORD));
    }

    /** Whoever has the database alone, with its hashes and even the right password. */
    @Test
    void aStoredHashOpensWithThePepperAlone() throws SQLException {
        Argon2 library = Argon2Factory.create(Argon2Types.ARGON2id);
        String stored = storedHash();
        assertTrue(stored.startsWith("$argon2id$v=19$m="), stored);

        for (String tried :
                List.of(
                        TestOrganizations.PASSWORD,
                        "null" + TestOrganizations.PASSWORD,
                        pepper,
                        TestOrganizations.PASSWORD + pepper,
                        pepper.substring(1) + TestOrganizations.PASSWORD)) {
            assertFalse(library.verify(stored, tried.getBytes(StandardCharsets.UTF_8)));
        }
        assertTrue(
                library.verify(
                        stored,
                        (pepper + TestOrganizations.PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHashOfWeakerSettingsIsRenewedAtSignIn() throws SQLException {
        String weak =
                Argon2Factory.create(Argon2Types.ARGON2id)
                        .hash(
                                1,
                                1024,
                                1,
                                (pepper + TestOrganizations.PASSWORD)
                                        .getBytes(StandardCharsets.UTF_8));
        set("UPDATE account SET password_hash = ? WHERE id = ?", weak, member.caller().accountId());

        assertTrue(signIn.by(member.email(), TestOrganizations.PASSWORD).isPresent());

        String renewed = storedHash();
        assertNotEquals(weak, renewed);
        assertFalse(renewed.contains("m=1024"));
        assertTrue(signIn.by(member.email(), TestOrganizations.PASSWORD).isPresent());
        assertEquals(renewed, storedHash(), "a hash of today's settings stays");
    }

    @Test
    void aWrongPasswordNeverRenewsAHash() throws SQLException {
        String before = storedHash();
        signIn.by(member.email(), "wrong");
        assertEquals(before, storedHash());
    }

    private String storedHash() throws SQLException {
        return database.application(
                connection ->
                        DatabaseAccounts.single(
                                connection,
                                "SELECT password_hash FROM account WHERE id = ?",
                                member.caller().accountId()));
    }

    private void set(String sql, Object... parameters) throws SQLException {
        database.application(connection -> DatabaseAccounts.update(connection, sql, parameters));
    }
}
