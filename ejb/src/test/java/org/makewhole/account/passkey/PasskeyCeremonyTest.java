package org.makewhole.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.shared.error.BusinessException;

/** Against a device in software, so that each thing a dishonest answer can do is done. */
class PasskeyCeremonyTest {
    private static final String ORIGIN = "https://cases.example";
    private static final RelyingParty PARTY = new RelyingParty("cases.example", ORIGIN);
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");
    private static final int ORGANIZATION = 7;

    private final PasskeyCeremony ceremony = new PasskeyCeremony();
    private final byte[] handle = Passkey.newUserHandle(ORGANIZATION);
    private final SoftKey device = new SoftKey(ORIGIN, "cases.example");

    private PasskeyRequest askToMake(List<Passkey> known) {
        return ceremony.askToMake(PARTY, handle, new PasskeyOwner("ana@a.example", "Aid"), known);
    }

    private Passkey made() {
        PasskeyRequest asked = askToMake(List.of());
        RegisteredKey key = ceremony.made(PARTY, asked, device.make(asked));
        return new Passkey(1, handle, key, " Telephone ", NOW);
    }

    private boolean accepts(Passkey key, PasskeyRequest asked, String answer) {
        return ceremony.accept(PARTY, asked, ceremony.read(answer).orElseThrow(), key, NOW);
    }

    @Test
    void aPasskeyIsMadeAndUsed() {
        Passkey key = made();
        PasskeyRequest asked = ceremony.askToUse(PARTY, List.of(key));
        assertTrue(accepts(key, asked, device.use(asked, handle)));
    }

    @Test
    void theQuestionDemandsThatTheDeviceChecksThePerson() {
        String options = askToMake(List.of(made())).options();
        for (String demanded :
                List.of(
                        "\"userVerification\":\"required\"",
                        "\"residentKey\":\"required\"",
                        "\"attestation\":\"none\"",
                        "\"id\":\"cases.example\"",
                        "\"excludeCredentials\":[{")) {
            assertTrue(options.contains(demanded), demanded + " in " + options);
        }
        String use = ceremony.askToUse(PARTY, List.of()).options();
        assertTrue(use.contains("\"userVerification\":\"required\""), use);
        assertFalse(use.contains("ana@a.example"));
    }

    /** The answer to an earlier question opens nothing. */
    @Test
    void anAnswerIsGoodForItsOwnQuestionAlone() {
        Passkey key = made();
        PasskeyRequest asked = ceremony.askToUse(PARTY, List.of(key));
        String answer = device.use(asked, handle);
        PasskeyRequest later = ceremony.askToUse(PARTY, List.of(key));
        assertFalse(accepts(key, later, answer));
    }

    /** A page that looks like ours gets an answer that is good for nothing. */
    @Test
    void anAnswerGivenToAnotherPageIsRefused() {
        SoftKey phished = new SoftKey("https://cases.example.evil.example", "cases.example");
        PasskeyRequest asked = askToMake(List.of());
        assertRefused(asked, phished.make(asked));

        SoftKey elsewhere = new SoftKey(ORIGIN, "evil.example");
        PasskeyRequest again = askToMake(List.of());
        assertRefused(again, elsewhere.make(again));
    }

    @Test
    void anAnswerWithoutTheCheckOfThePersonIsRefused() {
        PasskeyRequest asked = askToMake(List.of());
        assertRefused(asked, device.saying(SoftKey.PRESENT).make(asked));

        Passkey key = afresh();
        PasskeyRequest use = ceremony.askToUse(PARTY, List.of(key));
        assertFalse(accepts(key, use, device.saying(SoftKey.PRESENT).use(use, handle)));
    }

    private Passkey afresh() {
        device.saying((byte) (SoftKey.PRESENT | SoftKey.VERIFIED));
        return made();
    }

    /** W3C Web Authentication, 6.1.1: a counter that stands still or goes back tells of a copy. */
    @Test
    void aCopiedKeyIsNoticed() {
        Passkey key = made();
        PasskeyRequest first = ceremony.askToUse(PARTY, List.of(key));
        assertTrue(accepts(key, first, device.countingFrom(40).use(first, handle)));
        PasskeyRequest second = ceremony.askToUse(PARTY, List.of(key));
        assertFalse(accepts(key, second, device.countingFrom(40).use(second, handle)));
    }

    @Test
    void anotherKeyDoesNotAnswerForThisOne() {
        Passkey key = made();
        PasskeyRequest asked = ceremony.askToUse(PARTY, List.of(key));
        SoftKey other = new SoftKey(ORIGIN, "cases.example");
        assertFalse(accepts(key, asked, other.use(asked, handle)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"id\":1}", "\u0000", "{\"id\":\"AA\"}"})
    void whatIsNoAnswerIsRefusedCalmly(String answer) {
        assertRefused(askToMake(List.of()), answer);
        Passkey key = made();
        PasskeyRequest asked = ceremony.askToUse(PARTY, List.of(key));
        assertFalse(
                ceremony.read(answer)
                        .filter(read -> ceremony.accept(PARTY, asked, read, key, NOW))
                        .isPresent());
    }

    private void assertRefused(PasskeyRequest asked, String answer) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> ceremony.made(PARTY, asked, answer));
        assertEquals("passkeyRefused", refused.getKey());
    }

    @Test
    void theNameOfAPersonTellsOfTheOrganisationAlone() {
        assertEquals(OptionalInt.of(ORGANIZATION), Passkey.organizationOf(handle));
        assertEquals(32, handle.length);
        assertEquals(OptionalInt.empty(), Passkey.organizationOf(null));
        assertEquals(OptionalInt.empty(), Passkey.organizationOf(new byte[4]));
    }
}
