package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Eight threads that go from organisation to organisation of the demonstration for ten minutes,
 * over the pages with lists and cases: no answer may name a case of another organisation, and none
 * may open one. No part of the build; docs/security.md names the command.
 */
class AlternatingBenchmark {
    private static final int THREADS = 8;
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final Duration LONG =
            Duration.ofSeconds(Long.getLong("makewhole.alternate.seconds", 600));
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("\\b([A-Z]{2,8})-20\\d\\d-\\d{5}\\b");
    private static final Pattern CASE = Pattern.compile("/casefile/case\\.xhtml\\?id=(\\d+)");

    private static final List<String> PEOPLE =
            List.of(
                    "paralegal@legalaid.example",
                    "organiser@union.example",
                    "paralegal@paralegals.example");

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/casefile/list.xhtml",
                    "/deadline/list.xhtml",
                    "/casefile/list.xhtml?open=true",
                    "/grievance/list.xhtml");

    /** Somebody of one organisation, with what is theirs alone. */
    private record Place(FormClient client, String prefix, List<String> cases) {}

    /** Of cases, on all answers together: each is one of the organisation that asked. */
    private final AtomicLong numbers = new AtomicLong();

    @Test
    void nothingCrossesForTenMinutes() throws Exception {
        Map<String, String> settings =
                Map.of("MAKEWHOLE_DEMO", "true", "MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");
        try (Product product = Product.start(Product.freshData("alternating"), settings)) {
            Matcher password = PASSWORD.matcher(product.console());
            assertTrue(password.find());
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<List<Place>> everybody = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Place> places = new ArrayList<>();
                for (String person : PEOPLE) {
                    places.add(place(product, person, password.group(1)));
                }
                everybody.add(places);
            }
            List<Future<Integer>> running = new ArrayList<>();
            Instant end = Instant.now().plus(LONG);
            for (List<Place> places : everybody) {
                running.add(threads.submit(wander(running.size(), places, end)));
            }
            int answers = 0;
            for (Future<Integer> one : running) {
                answers += one.get();
            }
            threads.shutdown();
            assertTrue(numbers.get() > answers / 3, "pages without a number of a case say nothing");
            System.out.println(
                    THREADS
                            + " threads over "
                            + PEOPLE.size()
                            + " organisations for "
                            + LONG.toSeconds()
                            + " s: "
                            + answers
                            + " answers with "
                            + numbers
                            + " numbers of cases, 0 crossings");
        }
    }

    private static Place place(Product product, String person, String password)
            throws IOException, InterruptedException {
        FormClient client = new FormClient(product.address());
        client.post("/login.xhtml", "signIn", Map.of("email", person, "password", password));
        String list = client.get("/casefile/list.xhtml");
        TreeSet<String> prefixes = new TreeSet<>();
        NUMBER.matcher(list).results().forEach(found -> prefixes.add(found.group(1)));
        assertEquals(1, prefixes.size(), () -> person + " " + prefixes);
        List<String> cases =
                CASE.matcher(list).results().map(found -> found.group(1)).distinct().toList();
        assertTrue(!cases.isEmpty(), person);
        return new Place(client, prefixes.first(), cases);
    }

    private Callable<Integer> wander(int start, List<Place> places, Instant end) {
        return () -> {
            int answers = 0;
            for (int round = start; Instant.now().isBefore(end); round++) {
                Place own = places.get(round % places.size());
                Place other = places.get((round + 1) % places.size());
                String page = PAGES.get(round % PAGES.size());
                String id = own.cases().get(round % own.cases().size());
                String foreign = other.cases().get(round % other.cases().size());
                requireOwn(own, page, FOUND);
                requireOwn(own, "/casefile/case.xhtml?id=" + id, FOUND);
                requireOwn(own, "/casefile/case.xhtml?id=" + foreign, NOT_FOUND);
                answers += 3;
            }
            return answers;
        };
    }

    private void requireOwn(Place own, String path, int status)
            throws IOException, InterruptedException {
        var answer = own.client().answer(path);
        assertEquals(status, answer.statusCode(), path);
        NUMBER.matcher(answer.body())
                .results()
                .forEach(
                        found -> {
                            assertEquals(own.prefix(), found.group(1), path);
                            numbers.incrementAndGet();
                        });
    }
}
