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

    private final Payments payments = new Payments();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

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
        Paralegal paralegal = Paralegal.of(product, password, 0);
        FormClient administrator = new FormClient(product.address());
        administrator.post(
                "/login.xhtml", "signIn", Map.of("email", ADMINISTRATOR, "password", password));
        int closures = 0;
        for (int form = 0; form < FORMS; form++) {
            if (form % 3 != 0) {
                BigDecimal amount = payments.next();
                twice(form % 4, paralegal.client(), paralegal.payment(amount));
                payments.note(amount, Outcome.SAVED);
            } else {
                String day = LocalDate.of(2031, 1, 1).plusDays(closures++).toString();
                twice(
                        form % 4,
                        administrator,
                        administrator.filled(
                                CLOSURES,
                                "closure",
                                Map.of("from", day, "to", day, "name", "Day " + form)));
            }
        }
        payments.compare(database);
        List<String> days =
                database.column("SELECT name FROM organization_closure WHERE name LIKE 'Day %'");
        assertEquals(closures, days.size(), "each closed day once");
        assertEquals(closures, days.stream().distinct().count());
        System.out.println(FORMS + " forms sent twice in four ways: each is there once");
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
        Paralegal one = Paralegal.of(product, password, 1);
        Paralegal other = Paralegal.of(product, password, 1);
        assertEquals(one.page(), other.page());
        String id = one.page().substring(one.page().indexOf('=') + 1);
        int lost = 0;
        for (int race = 0; race < RACES; race++) {
            String first = LocalDate.of(2030, 1, 1).plusDays(2L * race).toString();
            String second = LocalDate.of(2030, 1, 2).plusDays(2L * race).toString();
            List<Callable<HttpResponse<String>>> both = new ArrayList<>();
            HttpRequest.Builder ones = change(one, first);
            HttpRequest.Builder others = change(other, second);
            both.add(() -> one.client().whatever(ones));
            both.add(() -> other.client().whatever(others));
            List<Future<HttpResponse<String>>> answers = threads.invokeAll(both);
            boolean oneWon = answers.get(0).get().previousResponse().isPresent();
            boolean otherWon = answers.get(1).get().previousResponse().isPresent();
            assertTrue(oneWon ^ otherWon, "one of two wins, not " + oneWon + " " + otherWon);
            HttpResponse<String> loser = answers.get(oneWon ? 1 : 0).get();
            String typed = oneWon ? second : first;
            assertTrue(loser.body().contains(STALE), loser.body());
            assertTrue(loser.body().contains("Step until " + typed), "what was typed is gone");
            assertTrue(loser.body().contains("target=\"_blank\""), "no way to the other version");
            String kept =
                    database.column("SELECT next_step_due FROM case_file WHERE id = " + id).get(0);
            assertEquals(oneWon ? first : second, kept);
            lost++;
        }
        System.out.println(RACES + " races: " + lost + " told, 0 overwritten unseen");
    }

    private static HttpRequest.Builder change(Paralegal person, String due)
            throws IOException, InterruptedException {
        return person.client()
                .filled(
                        person.page(),
                        "plan",
                        Map.of("step", "Step until " + due, "due", due, "assignee", ""));
    }
}
