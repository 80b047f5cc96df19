package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies of their own who opens pages and sends their forms, without a browser. */
public final class FormClient {
    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"(\\w+)\".*?</form>");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea)[^>]*? name=\"([^\"]+)\"[^>]*?>");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);
    private final URI product;

    public FormClient(URI product) {
        this.product = product;
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirects).build();
    }

    public String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(product.resolve(path)));
    }

    /** A page, whatever its status. */
    public HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return whatever(HttpRequest.newBuilder(at(path)));
    }

    /** What comes of a request, whatever its status. */
    public HttpResponse<String> whatever(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public URI at(String path) {
        return product.resolve(path);
    }

    /** Fills a form of a page and sends it by its button. */
    public String post(String path, String form, Map<String, String> typed)
            throws IOException, InterruptedException {
        return send(filled(path, form, typed));
    }

    /** The same, ready to be sent. */
    public HttpRequest.Builder filled(String path, String form, Map<String, String> typed)
            throws IOException, InterruptedException {
        return filled(path, get(path), form, typed);
    }

    /** The same of a page that was opened before. */
    public HttpRequest.Builder filled(
            String path, String page, String form, Map<String, String> typed) {
        Map<String, String> fields = fields(page, form);
        NONCE.matcher(page)
                .results()
                .findFirst()
                .ifPresent(nonce -> fields.put("primefaces.nonce", nonce.group(1)));
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        fields.put(form + ":submit", "");
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    public String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), () -> answer.uri() + "\n" + answer.body());
        return answer.body();
    }

    /** Sends a form whose answer leads to another page, and does not open that. */
    public void sendOnly(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client(HttpClient.Redirect.NEVER)
                        .send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(302, answer.statusCode(), () -> answer.uri() + "\n" + answer.body());
    }

    /** The hidden fields above all; a list is left as the page has it only if it is typed. */
    private static Map<String, String> fields(String page, String form) {
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group(1).equals(form)) {
                Map<String, String> fields = new LinkedHashMap<>();
                Matcher field = FIELD.matcher(forms.group());
                while (field.find()) {
                    Matcher value = VALUE.matcher(field.group());
                    fields.put(field.group(1), value.find() ? value.group(1) : "");
                }
                fields.keySet().removeIf(name -> name.endsWith(":submit"));
                return fields;
            }
        }
        throw new AssertionError("No form " + form + " in\n" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
