package org.makewhole.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.web.FakeRequest;

/** Everybody can write a forwarding header: it counts from a trusted proxy and from nobody else. */
class RequestOriginTest {
    private static final String PROXIES = "10.0.0.0/8, 192.0.2.1,2001:db8::/32";
    private final RequestOrigin origin = new RequestOrigin(PROXIES, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9  | 198.51.100.1              | 203.0.113.9",
                "203.0.113.9  | 10.1.1.1                  | 203.0.113.9",
                "11.0.0.1     | 198.51.100.1              | 11.0.0.1",
                "10.1.2.3     | 198.51.100.1              | 198.51.100.1",
                "192.0.2.1    | 198.51.100.1              | 198.51.100.1",
                "192.0.2.2    | 198.51.100.1              | 192.0.2.2",
                "10.1.2.3     | 6.6.6.6, 198.51.100.1     | 198.51.100.1",
                "10.1.2.3     | 198.51.100.1, 10.9.9.9    | 198.51.100.1",
                "10.1.2.3     | localhost                 | 10.1.2.3",
                "10.1.2.3     | 1.2.3.4<script>           | 10.1.2.3",
                "2001:db8::7  | 2001:470::1               | 2001:470::1",
                "2001:470::7  | 198.51.100.1              | 2001:470::7"
            })
    void theLastAddressBeforeTheTrustedProxiesCounts(
            String peer, String forwarded, String counted) {
        assertEquals(counted, origin.address(request(peer, "X-Forwarded-For", forwarded)));
    }

    @Test
    void withoutTrustedProxiesAHeaderIsNothing() {
        RequestOrigin alone = new RequestOrigin(null, null);
        HttpServletRequest forged = request("127.0.0.1", "X-Forwarded-For", "198.51.100.1");

        assertEquals("127.0.0.1", alone.address(forged));
        assertFalse(alone.isSecure(request("127.0.0.1", "X-Forwarded-Proto", "https")));
    }

    @Test
    void tlsIsBelievedOfATrustedProxyAndAskedForEverywhereButHere() {
        assertTrue(origin.isSecure(request("10.1.2.3", "X-Forwarded-Proto", "https")));
        assertFalse(origin.isSecure(request("203.0.113.9", "X-Forwarded-Proto", "https")));
        assertFalse(origin.isSecure(request("10.1.2.3", "X-Forwarded-Proto", "http")));
        assertTrue(origin.isSecure(FakeRequest.from("203.0.113.9", "cases.example", Map.of())));
        assertTrue(
                new RequestOrigin(null, "https://cases.example")
                        .isSecure(request("127.0.0.1", "X-Forwarded-Proto", "http")));
    }

    private static HttpServletRequest request(String peer, String header, String value) {
        return FakeRequest.from(peer, "localhost", Map.of(header, value));
    }
}
