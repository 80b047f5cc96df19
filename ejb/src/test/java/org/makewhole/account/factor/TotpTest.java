package org.makewhole.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final NewAuthenticator SOURCE =
            new NewAuthenticator(new Base32().encodeToString(SECRET), "Aid", "ana@aid.example");
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long STEP = Totp.step(NOW);

    /** RFC 6238, appendix B, the rows of SHA-1; of its eight digits an app shows the last six. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        Map<Long, String> published =
                Map.of(
                        59L, "287082",
                        1_111_111_109L, "081804",
                        1_111_111_111L, "050471",
                        1_234_567_890L, "005924",
                        2_000_000_000L, "279037",
                        20_000_000_000L, "353130");
        Map<Long, String> calculated = new TreeMap<>();
        published
                .keySet()
                .forEach(
                        second ->
                                calculated.put(
                                        second,
                                        Totp.code(
                                                SECRET, Totp.step(Instant.ofEpochSecond(second)))));
        assertEquals(new TreeMap<>(published), calculated);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        assertEquals(OptionalLong.of(STEP), stepOf(STEP));
        assertEquals(OptionalLong.of(STEP - 1), stepOf(STEP - 1));
        assertEquals(OptionalLong.of(STEP + 1), stepOf(STEP + 1));
        assertEquals(OptionalLong.empty(), stepOf(STEP - 2));
        assertEquals(OptionalLong.empty(), stepOf(STEP + 2));
    }

    private static OptionalLong stepOf(long step) {
        return Totp.stepOf(Totp.code(SECRET, step), SECRET, NOW, 0);
    }

    @Test
    void whatIsNoCodeIsWrong() {
        for (String typed : new String[] {"", "abcdef", "00592", "0059244", "-05924"}) {
            assertEquals(OptionalLong.empty(), Totp.stepOf(typed, SECRET, NOW, 0), typed);
        }
        assertEquals(OptionalLong.of(STEP), Totp.stepOf(" 005 924 ", SECRET, NOW, 0));
    }

    @Test
    void aCodeIsTakenOnceAndNeitherIsAnEarlierOne() {
        AuthenticatorApp app = new AuthenticatorApp(1, SOURCE, STEP - 5, NOW);
        assertTrue(app.accept(Totp.code(SECRET, STEP), NOW));
        assertFalse(app.accept(Totp.code(SECRET, STEP), NOW));
        assertFalse(app.accept(Totp.code(SECRET, STEP - 1), NOW));
        assertTrue(app.accept(Totp.code(SECRET, STEP + 1), NOW));
    }

    @Test
    void theCodeThatConfirmedTheAppIsUsedUp() {
        AuthenticatorApp app = new AuthenticatorApp(1, SOURCE, STEP, NOW);
        assertFalse(app.accept(Totp.code(SECRET, STEP), NOW));
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneWaits() {
        AuthenticatorApp app = new AuthenticatorApp(1, SOURCE, 0, NOW);
        IntStream.range(0, AuthenticatorApp.MOST_WRONG)
                .forEach(i -> assertFalse(app.accept("000000", NOW)));

        assertEquals(Optional.of(NOW.plus(AuthenticatorApp.PAUSE)), app.findPause(NOW));
        assertFalse(app.accept(Totp.code(SECRET, STEP), NOW));

        Instant later = NOW.plus(AuthenticatorApp.PAUSE);
        assertEquals(Optional.empty(), app.findPause(later));
        assertTrue(app.accept(Totp.code(SECRET, Totp.step(later)), later));
    }

    @Test
    void aRightCodeForgivesTheWrongOnesBefore() {
        AuthenticatorApp app = new AuthenticatorApp(1, SOURCE, 0, NOW);
        IntStream.range(1, AuthenticatorApp.MOST_WRONG).forEach(i -> app.accept("000000", NOW));
        assertTrue(app.accept(Totp.code(SECRET, STEP), NOW));
        app.accept("000000", NOW);
        assertEquals(Optional.empty(), app.findPause(NOW));
    }

    @Test
    void aNewKeyIsLongEnoughAndItsOwn() {
        NewAuthenticator one = NewAuthenticator.random("Legal Aid: North", "ana@north.example");
        NewAuthenticator two = NewAuthenticator.random("Legal Aid: North", "ana@north.example");
        assertEquals(Totp.SECRET_BYTES, one.bytes().length);
        assertNotEquals(one.secret(), two.secret());
        assertFalse(one.toString().contains(one.secret()), "a log must not hold it");
        assertTrue(one.groups().matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}"), one.groups());
        assertEquals(
                "otpauth://totp/Legal%20Aid%20%20North:ana%40north.example?secret="
                        + one.secret()
                        + "&issuer=Legal%20Aid%20%20North",
                one.uri());
    }
}
