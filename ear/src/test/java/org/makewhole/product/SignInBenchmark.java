package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A thousand tries to sign in to the running product, with addresses that it knows and others that
 * it does not: how like the answers are, in words and in time, and who still comes in afterwards.
 * Each try comes from its own network address, told by a proxy that is trusted. No part of the
 * build; docs/performance.md names the command.
 */
class SignInBenchmark {
    private static final int TRIES = 1000;
    private static final int LOOKED_AT = 5;
    private static final String VICTIM = "paralegal@legalaid.example";
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z.-]+@[a-z.-]+\\.example");
    private static final Pattern SAID = Pattern.compile("(?s)<div class=\"notice bad.*?</div>");

    /** The times of one kind of address, by what became of the try. */
    private static final class Times {
        private final List<Long> refused = new ArrayList<>();
        private final List<Long> braked = new ArrayList<>();
        private String words;
    }

    private Product product;
    private int origins;

    private String origin() {
        origins++;
        return "198.51." + origins / 250 + "." + (origins % 250 + 1);
    }

    private String send(String email, String password, String origin, Times times)
            throws IOException, InterruptedException {
        FormClient client = new FormClient(product.address());
        HttpRequest.Builder request =
                client.filled(
                                "/login.xhtml",
                                "signIn",
                                Map.of("email", email, "password", password))
                        .header("X-Forwarded-For", origin);
        long begin = System.nanoTime();
        String page = client.send(request);
        long took = System.nanoTime() - begin;
        Matcher said = SAID.matcher(page);
        assertTrue(said.find(), page);
        boolean braked = said.group().matches("(?s).*\\d+ minute.*");
        (braked ? times.braked : times.refused).add(took);
        if (!braked) {
            String words = said.group();
            assertTrue(times.words == null || times.words.equals(words), words);
            times.words = words;
        }
        return page;
    }

    @Test
    void knownAndUnknownAddressesAreAlike() throws Exception {
        Map<String, String> settings =
                Map.of("MAKEWHOLE_DEMO", "true", "MAKEWHOLE_TRUSTED_PROXIES", "127.0.0.1");
        try (Product started = Product.start(Product.freshData("sign-in"), settings)) {
            product = started;
            Matcher password = PASSWORD.matcher(product.console());
            assertTrue(password.find());
            List<String> known =
                    ADDRESS.matcher(product.console())
                            .results()
                            .map(found -> found.group())
                            .distinct()
                            .filter(address -> !address.equals(VICTIM))
                            .toList();
            assertFalse(known.isEmpty());
            // The victim has signed in once, from home.
            FormClient home = new FormClient(product.address());
            assertTrue(signedIn(home, password.group(1)).contains("/casefile/list.xhtml"));

            Times knows = new Times();
            Times knowsNot = new Times();
            int turn = 0;
            while (2 * turn < TRIES - 100) {
                String one = known.get(turn / LOOKED_AT % known.size());
                send(one, "not the password of it", origin(), knows);
                send(
                        "x" + turn / LOOKED_AT % known.size() + one,
                        "not it either",
                        origin(),
                        knowsNot);
                turn++;
            }
            // Apart from the times: nobody unknown is tried at beside the victim.
            Times victim = new Times();
            for (int left = 0; left < 100; left++) {
                send(VICTIM, "a stranger's guess " + left, origin(), victim);
            }
            assertEquals(knows.words, knowsNot.words);
            System.out.printf(
                    "Sign-in: %d known and %d unknown looked at, medians %.0f and %.0f ms, ratio"
                            + " %.3f; %d and %d braked, medians %.1f and %.1f ms, ratio %.3f%n",
                    knows.refused.size(),
                    knowsNot.refused.size(),
                    median(knows.refused),
                    median(knowsNot.refused),
                    median(knows.refused) / median(knowsNot.refused),
                    knows.braked.size(),
                    knowsNot.braked.size(),
                    median(knows.braked),
                    median(knowsNot.braked),
                    median(knows.braked) / median(knowsNot.braked));
            // From where they signed in before, the victim comes in as ever.
            assertTrue(
                    signedIn(new FormClient(product.address()), password.group(1))
                            .contains("/casefile/list.xhtml"));
        }
    }

    private static String signedIn(FormClient client, String password)
            throws IOException, InterruptedException {
        return client.post("/login.xhtml", "signIn", Map.of("email", VICTIM, "password", password));
    }

    /** In milliseconds. */
    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().skip(nanoseconds.size() / 2).findFirst().orElse(0L)
                / 1e6;
    }
}
