package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody who asks faster than people do, beside somebody who does not. */
public final class Haste {
    /** What one person may ask for in a minute, in a product that this is tried on. */
    public static final int ALLOWED = 60;

    private static final String PAGE = "/deadline/feed.xhtml";
    private static final int TOO_MANY = 429;
    private static final int FOUND = 200;

    private final FormClient hasty;
    private final FormClient calm;

    /** Signs both in. */
    public Haste(Product product, String hasty, String calm, String hastys, String calms)
            throws IOException, InterruptedException {
        this.hasty = signedIn(product, hasty, hastys);
        this.calm = signedIn(product, calm, calms);
    }

    private static FormClient signedIn(Product product, String email, String password)
            throws IOException, InterruptedException {
        FormClient client = new FormClient(product.address());
        client.post("/login.xhtml", "signIn", Map.of("email", email, "password", password));
        return client;
    }

    /** Tells one of them to wait, on a page and within one, and lets the other work meanwhile. */
    public void isBrakedAlone() throws IOException, InterruptedException {
        HttpResponse<String> page = hurried(HttpRequest.newBuilder(hasty.at(PAGE)), TOO_MANY);
        assertTrue(seconds(page) >= 1 && seconds(page) <= 60, page.headers().map().toString());
        assertTrue(page.body().contains("Wait for some seconds, then go back"), page.body());
        assertFalse(page.body().contains("Exception"), page.body());

        HttpResponse<String> script =
                hurried(
                        HttpRequest.newBuilder(hasty.at(PAGE))
                                .header("Faces-Request", "partial/ajax"),
                        FOUND,
                        "role=\"alert\"");
        assertTrue(script.body().startsWith("<?xml "), script.body());
        assertTrue(script.body().contains("what you typed stands here"), script.body());
        assertTrue(seconds(script) >= 1, script.headers().map().toString());

        assertEquals(FOUND, calm.answer(PAGE).statusCode(), "the other one is braked too");
        assertEquals(FOUND, hasty.answer("/health/live").statusCode());

        TimeUnit.SECONDS.sleep(seconds(page));
        for (int tries = 0; hasty.answer(PAGE).statusCode() != FOUND; tries++) {
            assertTrue(tries < ALLOWED, "nobody is let in again");
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** Asks until that answer comes; three minutes' allowance is more than any machine needs. */
    private HttpResponse<String> hurried(HttpRequest.Builder request, int status, String... words)
            throws IOException, InterruptedException {
        for (int asked = 0; asked < 3 * ALLOWED; asked++) {
            HttpResponse<String> answer = hasty.whatever(request);
            if (answer.statusCode() == status
                    && Arrays.stream(words).allMatch(answer.body()::contains)) {
                return answer;
            }
        }
        throw new AssertionError("not braked after " + 3 * ALLOWED + " requests");
    }

    private static long seconds(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(0);
    }
}
