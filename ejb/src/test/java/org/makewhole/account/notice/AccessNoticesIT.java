package org.makewhole.account.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.account.SignInService;
import org.makewhole.account.brake.KnownDevices;
import org.makewhole.account.factor.FactorRuleService;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class AccessNoticesIT {
    @Inject private NoticeBox box;
    @Inject private ProfileService profiles;
    @Inject private KnownDevices devices;
    @Inject private SignInService signIn;
    @Inject private FactorRuleService rules;
    @Inject private MemberService members;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs ana;
    private long account;

    @BeforeEach
    void found() {
        own = organizations.found();
        ana = own.as(Role.PARALEGAL);
        account = own.member(Role.PARALEGAL).caller().accountId();
    }

    @Test
    void aChangeIsToldAndWhatWasRefusedIsNot() {
        assertThrows(
                BusinessException.class,
                () ->
                        ana.run(
                                () ->
                                        profiles.changePassphrase(
                                                TestOrganizations.PASSWORD, "too short")));
        assertEquals(List.of(), box.of(account));

        ana.run(
                () ->
                        profiles.changePassphrase(
                                TestOrganizations.PASSWORD, "forty ferries leave at noon"));

        assertEquals(List.of(AccessEvent.PASSWORD_CHANGED), box.of(account));
    }

    @Test
    void aBrowserIsToldTheFirstTimeOnly() {
        String token = devices.remember(account, null);
        devices.remember(account, token);

        assertEquals(List.of(AccessEvent.NEW_BROWSER), box.of(account));
    }

    /** Once in a run of tries, not with each; and nothing for the owner's own slip at home. */
    @Test
    void manyTriesOfStrangersAreToldOnce() {
        String email = ana.call(profiles::getOwn).email();
        for (int stranger = 1; stranger <= 7; stranger++) {
            Visitor visitor = new Visitor("203.0.113." + stranger, "Browser", null);
            try {
                assertEquals(
                        Optional.empty(), signIn.checkPassword(email, "not the password", visitor));
            } catch (BusinessException wait) {
                assertEquals("signInWait", wait.getKey());
            }
        }

        assertEquals(List.of(AccessEvent.MANY_TRIES), box.of(account));
    }

    @Test
    void whatAnAdministratorTakesAwayIsToldToThePersonAndToNobodyElse() {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        administrator.run(
                () -> {
                    long place =
                            members.list().stream()
                                    .filter(row -> row.accountId() == account)
                                    .map(MemberRow::id)
                                    .findFirst()
                                    .orElseThrow();
                    rules.reset(place);
                    rules.require(7, false);
                });

        assertEquals(List.of(AccessEvent.FACTORS_RESET), box.of(account));
        assertEquals(List.of(), box.of(own.member(Role.ADMINISTRATOR).caller().accountId()));
    }
}
