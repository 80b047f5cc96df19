package org.makewhole.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class FactorRuleIT {
    private static final String BY_PLATFORM = "makewhole.second.factor.required";

    @Inject private FactorService factors;
    @Inject private FactorCheck check;
    @Inject private FactorRuleService rules;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs asAna;

    @BeforeEach
    void found() {
        own = organizations.found();
        asAna = own.as(Role.PARALEGAL);
    }

    private SignInDemand missing(Proof... further) {
        ProvenPerson person =
                ProvenPerson.everywhere(
                        own.member(Role.PARALEGAL).caller().accountId(), Proof.PASSWORD);
        for (Proof proof : further) {
            person = person.with(proof);
        }
        return check.missing(person, own.id());
    }

    @Test
    void noGraceGoesOnForEver() throws SQLException {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        administrator.run(() -> rules.require(90, false));
        assertEquals(SignInDemand.SECOND_FACTOR_ADVISED, missing());
        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE second_factor_rule SET required_since ="
                                        + " required_since - INTERVAL 90 DAY"
                                        + " WHERE organization_id = ?",
                                own.id()));

        administrator.run(() -> rules.require(90, false));

        assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing());
    }

    @Test
    void whatTheOperatorRequiresNoOrganizationDoesWithout() {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        System.setProperty(BY_PLATFORM, "true");
        try {
            assertEquals(
                    new FactorRule(true, null, false, true), administrator.call(() -> rules.get()));
            assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing());
            assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing(Proof.SINGLE_SIGN_ON));
            administrator.run(() -> rules.require(0, true));
            assertEquals(SignInDemand.NOTHING, missing(Proof.SINGLE_SIGN_ON), "the provider asks");
            assertRefused("secondFactorByPlatform", () -> administrator.run(() -> rules.release()));
            assertEquals(SignInDemand.SECOND_FACTOR_SET_UP, missing());
            NewAuthenticator app = asAna.call(() -> factors.proposeAuthenticator());
            asAna.run(
                    () ->
                            factors.confirmAuthenticator(
                                    app, Totp.code(app.bytes(), Totp.step(Instant.now()))));
            assertRefused("lastFactor", () -> asAna.run(() -> factors.removeAuthenticator()));
        } finally {
            System.clearProperty(BY_PLATFORM);
        }
        administrator.run(() -> rules.release());
        asAna.run(() -> factors.removeAuthenticator());
        assertEquals(SignInDemand.NOTHING, missing());
    }

    private static void assertRefused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }
}
