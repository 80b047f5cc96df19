package org.makewhole.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser that runs no scripts. Redirects are answers here. */
final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    static Visitor signedOut(URI address) {
        return new Visitor(address);
    }

    /** Signs in by the form of the sign-in page and goes where it leads. */
    static Visitor signedIn(URI address, String email) {
        Visitor visitor = new Visitor(address);
        HttpResponse<String> answer =
                visitor.submit(
                        "/login.xhtml",
                        "signIn",
                        Map.of("email", email, "password", PayaraServer.PASSWORD));
        if (answer.statusCode() != 302) {
            throw new AssertionError(
                    email + " was not signed in: " + answer + "\n" + answer.body());
        }
        visitor.get(answer.headers().firstValue("Location").orElseThrow());
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** Fills in a form of a page and presses its button {@code submit}. */
    HttpResponse<String> submit(String path, String form, Map<String, String> fields) {
        String page = get(path).body();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(form, form);
        fields.forEach((name, value) -> parameters.put(form + ":" + name, value));
        parameters.put(form + ":submit", "submit");
        parameters.put("jakarta.faces.ViewState", first(VIEW_STATE, page));
        // A script of the page puts it into every form.
        parameters.put("primefaces.nonce", first(NONCE, page));
        return send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(parameters))));
    }

    /** The links of a page that begin so, each once. */
    List<String> links(String path, String beginning) {
        return Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"]*)\"")
                .matcher(get(path).body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("not on the page: " + pattern + "\n" + page);
        }
        return matcher.group(1);
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
