package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.makewhole.fault.Paralegal.Outcome;
import org.makewhole.product.FormClient;
import org.makewhole.product.Product;

/**
 * The same form sent again: by a double click, by a program that repeats it, after its answer was
 * lost, and from a page that was gone back to. Two of three forms carry a key in the database
 * (payments), the third none (closed days of the office, of which there may be 400). And two people
 * who change one case at the same moment: one of them is told, and keeps what they typed.
 */
class RepeatBenchmark {
    private static final int FORMS = Integer.getInteger("makewhole.repeats", 1000);
    private static final int RACES = Integer.getInteger("makewhole.races", 1000);
    private static final String ADMINISTRATOR = "admin@legalaid.example";
    private static final String CLOSURES = "/deadline/closures.xhtml";
    private static final String STALE = "Somebody else changed this record";

    /** How many at once, each with people, cases and forms of its own. */
    private static final int LANES = Integer.getInteger("makewhole.lanes", 4);

    private final Payments payments = new Payments();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void aFormIsDoneOnceAndNothingIsOverwrittenUnseen() throws Exception {
        try (OwnDatabase database = new OwnDatabase("repeat-database").start()) {
            Map<String, String> settings = new HashMap<>(database.settings(database.port()));
            settings.put("MAKEWHOLE_DEMO", "true");
            settings.put("MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");
            try (Product product = Product.start(Product.freshData("repeat"), settings)) {
                String password = Paralegal.password(product);
                repeat(product, password, database);
                race(product, password, database);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void repeat(Product product, String password, OwnDatabase database) throws Exception {
        long begun = System.nanoTime();
        int closures = (FORMS + 2) / 3;
        List<Callable<Void>> lanes = new ArrayList<>();
        lanes.add(() -> closeDays(product, password, closures));
        for (int lane = 0; lane < LANES; lane++) {
            int first = lane;
            Paralegal paralegal = Paralegal.of(product, password, lane);
            lanes.add(() -> payTwice(paralegal, first, FORMS - closures));
        }
        for (Future<Void> lane : threads.invokeAll(lanes)) {
            lane.get();
        }
        payments.compare(database);
        assertEquals(FORMS - closures, payments.count(Outcome.SAVED));
        List<String> days =
                database.column("SELECT name FROM organization_closure WHERE name LIKE 'Day %'");
        assertEquals(closures, days.size(), "each closed day once");
        assertEquals(closures, days.stream().distinct().count());
        System.out.printf(
                "%d forms sent twice in four ways, %d of them without a key in the database: each"
                        + " is there once; %d s%n",
                FORMS, closures, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }

    private Void closeDays(Product product, String password, int count) throws Exception {
        FormClient administrator = new FormClient(product.address());
        administrator.post(
                "/login.xhtml", "signIn", Map.of("email", ADMINISTRATOR, "password", password));
        for (int form = 0; form < count; form++) {
            String day = LocalDate.of(2031, 1, 1).plusDays(form).toString();
            twice(
                    form % 4,
                    administrator,
                    administrator.filled(
                            CLOSURES,
                            "closure",
                            Map.of("from", day, "to", day, "name", "Day " + form)));
        }
        return null;
    }

    private Void payTwice(Paralegal paralegal, int first, int all) throws Exception {
        for (int form = first; form < all; form += LANES) {
            BigDecimal amount = payments.next();
            twice(form / LANES % 4, paralegal.client(), paralegal.payment(amount));
            payments.note(amount, Outcome.SAVED);
        }
        return null;
    }

    /** In one of four ways; the second answer leads where the first one did. */
    private void twice(int way, FormClient client, HttpRequest.Builder form) throws Exception {
        switch (way) {
            case 0 -> {
                Callable<HttpResponse<String>> click = () -> client.whatever(form.copy());
                for (Future<HttpResponse<String>> one : threads.invokeAll(List.of(click, click))) {
                    requireLedOn(one.get());
                }
            }
            case 1 -> {
                requireLedOn(client.whatever(form.copy()));
                requireLedOn(client.whatever(form.copy()));
            }
            case 2 -> {
                lost(client, form.copy());
                requireLedOn(client.whatever(form.copy()));
            }
            default -> {
                requireLedOn(client.whatever(form.copy()));
                client.get("/casefile/list.xhtml");
                requireLedOn(client.whatever(form.copy()));
            }
        }
    }

    /** Whoever sent it hangs up before the answer. */
    private static void lost(FormClient client, HttpRequest.Builder form)
            throws IOException, InterruptedException {
        try {
            client.whatever(form.timeout(Duration.ofMillis(25)));
        } catch (HttpTimeoutException hungUp) {
            assertTrue(hungUp.getMessage() != null);
        }
    }

    private static void requireLedOn(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.previousResponse().isPresent(), answer.body());
    }

    private void race(Product product, String password, OwnDatabase database) throws Exception {
        long begun = System.nanoTime();
        List<Callable<Integer>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Paralegal one = Paralegal.of(product, password, lane);
            Paralegal other = Paralegal.of(product, password, lane);
            assertEquals(one.page(), other.page());
            int races = RACES / LANES + (lane < RACES % LANES ? 1 : 0);
            lanes.add(() -> race(one, other, races, database));
        }
        int told = 0;
        for (Future<Integer> lane : threads.invokeAll(lanes)) {
            told += lane.get();
        }
        assertEquals(RACES, told);
        System.out.printf(
                "%d races, %d at a time: %d told, 0 overwritten unseen; %d s%n",
                RACES, LANES, told, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
    }

    /** Two people and one case; who wins goes on from the page that they were led to. */
    private int race(Paralegal one, Paralegal other, int races, OwnDatabase database)
            throws Exception {
        String id = one.page().substring(one.page().indexOf('=') + 1);
        String onesPage = one.client().get(one.page());
        String othersPage = other.client().get(other.page());
        int lost = 0;
        for (int race = 0; race < races; race++) {
            String first = LocalDate.of(2030, 1, 1).plusDays(2L * race).toString();
            String second = LocalDate.of(2030, 1, 2).plusDays(2L * race).toString();
            HttpRequest.Builder ones = change(one, onesPage, first);
            HttpRequest.Builder others = change(other, othersPage, second);
            List<Callable<HttpResponse<String>>> both =
                    List.of(
                            () -> one.client().whatever(ones),
                            () -> other.client().whatever(others));
            List<Future<HttpResponse<String>>> answers = threads.invokeAll(both);
            boolean oneWon = answers.get(0).get().previousResponse().isPresent();
            boolean otherWon = answers.get(1).get().previousResponse().isPresent();
            assertTrue(oneWon ^ otherWon, "one of two wins, not " + oneWon + " " + otherWon);
            requireTold(answers.get(oneWon ? 1 : 0).get().body(), oneWon ? second : first);
            String kept =
                    database.column("SELECT next_step_due FROM case_file WHERE id = " + id).get(0);
            assertEquals(oneWon ? first : second, kept);
            onesPage = oneWon ? answers.get(0).get().body() : one.client().get(one.page());
            othersPage = otherWon ? answers.get(1).get().body() : other.client().get(other.page());
            lost++;
        }
        return lost;
    }

    private static void requireTold(String loser, String typed) {
        assertTrue(loser.contains(STALE), loser);
        assertTrue(loser.contains("Step until " + typed), "what was typed is gone");
        assertTrue(loser.contains("target=\"_blank\""), "no way to the other version");
    }

    private static HttpRequest.Builder change(Paralegal person, String page, String due) {
        return person.client()
                .filled(
                        person.page(),
                        page,
                        "plan",
                        Map.of("step", "Step until " + due, "due", due, "assignee", ""));
    }
}
