package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which part of a request's time the audit trail takes, at load, by the product's own measure:
 * {@code makewhole_audit_seconds_sum} over {@code makewhole_requests_seconds_sum}. No part of the
 * build; docs/performance.md names the command.
 */
class AuditCostBenchmark {
    private static final int PEOPLE = 8;
    private static final Duration LASTS = Duration.ofSeconds(40);
    private static final String WHO = "paralegal@legalaid.example";

    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Pattern CASE = Pattern.compile("/casefile/case.xhtml\\?id=(-?\\d+)");

    private Product product;

    /** Somebody with a browser of their own, and a case. */
    private final class Person {
        private final FormClient client = new FormClient(product.address());
        private String caseId;
        private int turn;

        String get(String path) throws IOException, InterruptedException {
            return client.get(path);
        }

        Person signIn(String password) throws IOException, InterruptedException {
            String home =
                    client.post(
                            "/login.xhtml", "signIn", Map.of("email", WHO, "password", password));
            assertTrue(home.contains("/casefile/list.xhtml"), home);
            return this;
        }

        void write() throws IOException, InterruptedException {
            String answer =
                    client.post(
                            "/casefile/case.xhtml?id=" + caseId,
                            "plan",
                            Map.of("step", "Call " + ++turn, "due", "2030-01-15", "assignee", ""));
            assertTrue(answer.contains("Call " + turn), answer);
        }

        void read() throws IOException, InterruptedException {
            get("/casefile/case.xhtml?id=" + caseId);
        }

        void restrict() throws IOException, InterruptedException {
            client.post(
                    "/casefile/team.xhtml?id=" + caseId, "visibility", Map.of("to", "RESTRICTED"));
        }
    }

    private interface Deed {
        void by(Person person) throws IOException, InterruptedException;
    }

    @Test
    void whatTheTrailCosts() throws Exception {
        try (Product started =
                Product.start(Product.freshData("audit-cost"), Map.of("MAKEWHOLE_DEMO", "true"))) {
            product = started;
            Matcher password = PASSWORD.matcher(product.console());
            assertTrue(password.find());
            List<Person> people = new ArrayList<>();
            while (people.size() < PEOPLE) {
                people.add(new Person().signIn(password.group(1)));
            }
            Matcher cases = CASE.matcher(people.get(0).get("/casefile/list.xhtml?open=true"));
            for (Person person : people) {
                do {
                    assertTrue(cases.find());
                } while (cases.group(1).equals(people.get(0).caseId));
                person.caseId = cases.group(1);
            }
            atLoad(people, Person::write, Duration.ofSeconds(15));
            report("write: a next step, with the page it is on", people, Person::write);
            for (Person person : people) {
                person.restrict();
            }
            report("read: a restricted case", people, Person::read);
        }
    }

    private void report(String what, List<Person> people, Deed deed) throws Exception {
        Map<String, Double> before = metrics(people.get(0));
        long requests = atLoad(people, deed, LASTS);
        Map<String, Double> after = metrics(people.get(0));
        double audit = difference(before, after, "makewhole_audit_seconds_sum");
        double entries = difference(before, after, "makewhole_audit_seconds_count");
        double pages = difference(before, after, "makewhole_requests_seconds_sum");
        double count = difference(before, after, "makewhole_requests_seconds_count");
        assertTrue(entries > 0 && requests > 0);
        System.out.printf(
                "%s, %d people: %.0f pages of %.1f ms, %.0f transactions told of %.2f ms each,"
                        + " %.1f %% of the requests' time%n",
                what,
                people.size(),
                count,
                1000 * pages / count,
                entries,
                1000 * audit / entries,
                100 * audit / pages);
    }

    private static double difference(
            Map<String, Double> before, Map<String, Double> after, String name) {
        return after.get(name) - before.get(name);
    }

    private static Map<String, Double> metrics(Person person)
            throws IOException, InterruptedException {
        return person.get("/metrics")
                .lines()
                .filter(line -> line.startsWith("makewhole_"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(part -> part[0], part -> Double.valueOf(part[1])));
    }

    /** Everybody at once, until the time is over; how often it was done. */
    private static long atLoad(List<Person> people, Deed deed, Duration time) throws Exception {
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<Long>> work =
                    people.stream()
                            .map(
                                    person ->
                                            (Callable<Long>)
                                                    () -> {
                                                        long done = 0;
                                                        while (Instant.now().isBefore(end)) {
                                                            deed.by(person);
                                                            done++;
                                                        }
                                                        return done;
                                                    })
                            .toList();
            long all = 0;
            for (Future<Long> one : threads.invokeAll(work)) {
                all += one.get();
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
