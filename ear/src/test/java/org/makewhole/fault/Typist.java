package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makewhole.product.FormClient;
import org.makewhole.product.Product;

/**
 * Somebody who types into the form of a new claim, whose page sends what stands in its fields as
 * {@code draft.js} does, faster than that.
 */
final class Typist {
    private static final String WHO = "intake@legalaid.example";
    private static final String PAGE = "/claim/new.xhtml";
    private static final int FIELDS = 20;
    private static final int KEPT = 204;
    private static final Pattern PERSON = Pattern.compile("data-draft-person=\"([^\"]+)\"");

    private final FormClient client;
    private final String mark;
    private int sent;
    private int acknowledged;

    Typist(Product product, String password) throws IOException, InterruptedException {
        client = new FormClient(product.address());
        client.post("/login.xhtml", "signIn", Map.of("email", WHO, "password", password));
        Matcher person = PERSON.matcher(client.get(PAGE));
        assertTrue(person.find());
        mark = person.group(1);
    }

    /** Types on until nobody answers any more. */
    void type() throws InterruptedException {
        try {
            while (true) {
                sent++;
                HttpRequest.Builder request =
                        HttpRequest.newBuilder(client.at("/draft"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                encoded(
                                                        Map.of(
                                                                "page",
                                                                PAGE,
                                                                "form",
                                                                "claim",
                                                                "title",
                                                                "New claim",
                                                                "typed",
                                                                fields(sent)))));
                assertEquals(KEPT, ask(request).statusCode());
                acknowledged = sent;
            }
        } catch (IOException killed) {
            assertTrue(sent >= acknowledged);
        }
    }

    /** What is offered after the next sign-in is what was acknowledged last, or just after it. */
    void requireKept(Product again, String password) throws IOException, InterruptedException {
        Typist later = new Typist(again, password);
        Map<String, String> own = Map.of("page", PAGE, "form", "claim");
        String offered =
                later.ask(HttpRequest.newBuilder(later.client.at("/draft?" + encoded(own)))).body();
        assertTrue(acknowledged > 0, "nothing was kept before the kill");
        assertTrue(
                offered.equals(fields(acknowledged)) || offered.equals(fields(sent)),
                () -> "acknowledged " + acknowledged + ", sent " + sent + ": " + offered);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.whatever(request.header("X-Makewhole-Person", mark));
    }

    private static String fields(int turn) {
        return IntStream.range(0, FIELDS)
                .mapToObj(field -> "\"claim:field" + field + "\":\"typed " + turn + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
