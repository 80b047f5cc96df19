package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.product.FormClient;
import org.makewhole.product.Product;

/** Somebody who enters payments, each of an amount that no other has. */
final class Paralegal {
    static final String EMAIL = "paralegal@legalaid.example";

    /** The page that says so has one of these. */
    private static final List<String> SAYS_AWAY =
            List.of("The database does not answer", "The database answers too slowly");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SERVER_ERROR = 500;
    private static final int AWAY = 503;
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Pattern CASE = Pattern.compile("/casefile/case\\.xhtml\\?id=(\\d+)");

    /** What became of a form, as far as whoever sent it knows. */
    enum Outcome {
        /** It was answered as saved. */
        SAVED,
        /** The page that says that the database does not answer, or too slowly. */
        AWAY,
        /** A form that was refused as too old, or led to the sign-in: nothing was done. */
        REFUSED,
        /** No answer came, or one that says nothing. */
        UNKNOWN,
        /** An error of ours. */
        ERROR
    }

    /** An answer, and how long it took; of a page and its form the longer one. */
    record Answer(Outcome outcome, long millis, String body) {}

    private final FormClient client;
    private final String page;

    private Paralegal(FormClient client, String page) {
        this.client = client;
        this.page = page;
    }

    /** True of the page that tells it. */
    static boolean saysAway(String page) {
        return SAYS_AWAY.stream().anyMatch(page::contains);
    }

    /** The passphrase of the demonstration, from the console of its first start. */
    static String password(Product product) {
        Matcher password = PASSWORD.matcher(product.console());
        assertTrue(password.find(), product.console());
        return password.group(1);
    }

    /**
     * Signs in.
     *
     * @param which of the open cases this person works on
     */
    static Paralegal of(Product product, String password, int which)
            throws IOException, InterruptedException {
        FormClient client = new FormClient(product.address());
        client.post("/login.xhtml", "signIn", Map.of("email", EMAIL, "password", password));
        List<String> cases =
                CASE.matcher(client.get("/casefile/list.xhtml?open=true"))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        return new Paralegal(client, "/casefile/case.xhtml?id=" + cases.get(which % cases.size()));
    }

    FormClient client() {
        return client;
    }

    String page() {
        return page;
    }

    /** The form of a payment, filled in and not sent. */
    HttpRequest.Builder payment(BigDecimal amount) throws IOException, InterruptedException {
        return client.filled(
                page,
                "record",
                Map.of(
                        "stage", "PAID",
                        "violation", "UNPAID_WAGES",
                        "component", "WAGES",
                        "amount", amount.toPlainString(),
                        "file", ""));
    }

    /** Opens the case and enters a payment. */
    Answer pay(BigDecimal amount) throws InterruptedException {
        long begun = System.nanoTime();
        HttpRequest.Builder form;
        try {
            form = payment(amount);
        } catch (IOException gone) {
            return new Answer(Outcome.UNKNOWN, since(begun), gone.toString());
        } catch (AssertionError noPage) {
            boolean away = saysAway(noPage.getMessage());
            return new Answer(
                    away ? Outcome.AWAY : Outcome.ERROR, since(begun), noPage.getMessage());
        }
        long opened = since(begun);
        Answer sent = send(form);
        return new Answer(sent.outcome(), Math.max(opened, sent.millis()), sent.body());
    }

    /** Sends a form as it is. */
    Answer send(HttpRequest.Builder form) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = ask(form);
            return new Answer(outcome(answer), since(begun), answer.body());
        } catch (IOException gone) {
            return new Answer(Outcome.UNKNOWN, since(begun), gone.toString());
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.whatever(request.timeout(PATIENCE));
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static Outcome outcome(HttpResponse<String> answer) {
        if (answer.statusCode() == AWAY) {
            return Outcome.AWAY;
        }
        if (answer.statusCode() >= SERVER_ERROR) {
            return Outcome.ERROR;
        }
        boolean saved =
                answer.previousResponse()
                        .flatMap(before -> before.headers().firstValue("Location"))
                        .filter(where -> where.contains("/casefile/case.xhtml"))
                        .isPresent();
        return saved ? Outcome.SAVED : Outcome.REFUSED;
    }
}
