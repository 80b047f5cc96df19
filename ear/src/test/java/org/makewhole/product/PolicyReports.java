package org.makewhole.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reports of broken security policies that reached the shared demonstration. All browsers of
 * the journeys send them to the product, so one look at the end tells of every page.
 */
public final class PolicyReports {
    private static final Pattern COUNT =
            Pattern.compile("(?m)^makewhole_policy_violations_total (\\S+)$");

    private static final AtomicInteger SENT = new AtomicInteger();

    private PolicyReports() {}

    /**
     * Sends a report as a browser does.
     *
     * @return the status of the answer
     */
    public static int send(String report) {
        SENT.incrementAndGet();
        return exchange(
                        HttpRequest.newBuilder(address("/policy-report"))
                                .header("Content-Type", "application/csp-report")
                                .POST(HttpRequest.BodyPublishers.ofString(report))
                                .build())
                .statusCode();
    }

    /** How many were sent by {@link #send}, not by a browser. */
    public static int sentOnPurpose() {
        return SENT.get();
    }

    /** How many the product has counted. */
    public static int counted() {
        String metrics = exchange(HttpRequest.newBuilder(address("/metrics")).build()).body();
        Matcher count = COUNT.matcher(metrics);
        if (!count.find()) {
            throw new AssertionError("no count of reports in\n" + metrics);
        }
        return (int) Double.parseDouble(count.group(1));
    }

    private static URI address(String path) {
        return Demonstration.address().resolve(path);
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
