package org.makewhole.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.web.FakeRequest;
import org.makewhole.web.shared.RequestOrigins;

class SessionCookieTest {
    private final SessionCookie cookie = new SessionCookie(RequestOrigins.behind("10.0.0.0/8"));

    @Test
    void behindAProxyThatSpeaksTlsTheyAreBoundToTheHost() {
        HttpServletRequest request =
                FakeRequest.from("10.1.2.3", "localhost", Map.of("X-Forwarded-Proto", "https"));

        assertEquals(
                List.of(
                        "__Host-makewhole-session=value; Path=/; HttpOnly; SameSite=Lax; Secure",
                        "__Host-makewhole-device=known; Max-Age=15552000; Path=/; HttpOnly;"
                                + " SameSite=Lax; Secure"),
                FakeRequest.cookies(
                        response -> {
                            cookie.give(request, response, "value");
                            cookie.giveDevice(request, response, "known");
                        }));
        assertEquals(
                List.of(
                        "__Host-makewhole-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax;"
                                + " Secure"),
                FakeRequest.cookies(response -> cookie.takeBack(request, response)));
    }

    @Test
    void whoForgesTheHeaderOnThisMachineGetsAnOrdinaryOne() {
        HttpServletRequest forged =
                FakeRequest.from("127.0.0.1", "localhost", Map.of("X-Forwarded-Proto", "https"));

        assertEquals(
                List.of("makewhole-session=value; Path=/; HttpOnly; SameSite=Lax"),
                FakeRequest.cookies(response -> cookie.give(forged, response, "value")));
    }

    @Test
    void anywhereElseThereIsNoneWithoutTls() {
        HttpServletRequest plain = FakeRequest.from("203.0.113.9", "cases.example", Map.of());

        assertEquals(
                List.of("__Host-makewhole-session=v; Path=/; HttpOnly; SameSite=Lax; Secure"),
                FakeRequest.cookies(response -> cookie.give(plain, response, "v")));
    }
}
