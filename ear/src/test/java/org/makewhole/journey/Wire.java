package org.makewhole.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.product.Demonstration;

/** Requests that no page would send, with the session of a browser. Redirects are answers here. */
final class Wire {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address = Demonstration.address();
    private final String cookies;

    private Wire(String cookies) {
        this.cookies = cookies;
    }

    /** Nobody's session. */
    static Wire signedOut() {
        return new Wire("");
    }

    /** The session that a browser is in. */
    static Wire of(Browser browser) {
        return new Wire(
                browser.driver().manage().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** Somebody whom a page has given cookies. */
    Wire withCookiesOf(String page) {
        return new Wire(
                get(page).headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .collect(Collectors.joining("; ")));
    }

    /** As they stand in a request. */
    String cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send("POST", path, encoded(form));
    }

    /**
     * Sends what there is no other method for.
     *
     * @param headers names and values in turn
     */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(method, path, body)
                        .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /**
     * Sends a file as the page of new files does.
     *
     * @param parts with {@code x} as their boundary
     * @param person the mark of who sends it, as it stands in a page
     */
    HttpResponse<String> sendParts(String path, String parts, String person) {
        return send(
                request("POST", path, parts)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("X-Makewhole-Person", person));
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .method(method, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
