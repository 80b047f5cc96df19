package org.makewhole.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class SignInServiceIT {
    @Inject private SignInService signIn;
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
        Identity identity =
                signIn.authenticate(member.email(), TestOrganizations.PASSWORD).orElseThrow();

        assertEquals(member.caller(), identity.caller());
        assertEquals(Role.PARALEGAL.permissions(), identity.permissions());
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        String shouted = " " + member.email().toUpperCase(Locale.ROOT) + " ";
        assertTrue(signIn.authenticate(shouted, TestOrganizations.PASSWORD).isPresent());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressYieldNothing() {
        assertEquals(Optional.empty(), signIn.authenticate(member.email(), "wrong"));
        assertEquals(Optional.empty(), signIn.authenticate(member.email(), ""));
        assertEquals(
                Optional.empty(),
                signIn.authenticate(member.email(), TestOrganizations.PASSWORD.repeat(100)));
        assertEquals(
                Optional.empty(),
                signIn.authenticate("nobody@nowhere.example", TestOrganizations.PASSWORD));
        assertEquals(
                Optional.empty(), signIn.authenticate("' OR '1'='1", TestOrganizations.PASSWORD));
    }

    @Test
    void aClosedAccountYieldsNothing() throws SQLException {
        set("UPDATE account SET active = FALSE WHERE id = ?", member.caller().accountId());
        assertEquals(
                Optional.empty(), signIn.authenticate(member.email(), TestOrganizations.PASSWORD));
    }

    @Test
    void aPersonWithoutAnOrganizationYieldsNothing() throws SQLException {
        set(
                "UPDATE membership SET active = FALSE WHERE account_id = ?",
                member.caller().accountId());
        assertEquals(
                Optional.empty(), signIn.authenticate(member.email(), TestOrganizations.PASSWORD));
    }

    @Test
    void aHashOfWeakerSettingsIsRenewedAtSignIn() throws SQLException {
        String weak =
                Password.hash(TestOrganizations.PASSWORD)
                        .addPepper(pepper)
                        .addRandomSalt(16)
                        .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
                        .getResult();
        set("UPDATE account SET password_hash = ? WHERE id = ?", weak, member.caller().accountId());

        assertTrue(signIn.authenticate(member.email(), TestOrganizations.PASSWORD).isPresent());

        String renewed = storedHash();
        assertNotEquals(weak, renewed);
        assertFalse(renewed.contains("m=1024"));
        assertTrue(signIn.authenticate(member.email(), TestOrganizations.PASSWORD).isPresent());
        assertEquals(renewed, storedHash(), "a hash of today's settings stays");
    }

    @Test
    void aWrongPasswordNeverRenewsAHash() throws SQLException {
        String before = storedHash();
        signIn.authenticate(member.email(), "wrong");
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
