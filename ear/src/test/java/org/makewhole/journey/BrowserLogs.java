package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What the browser noticed behind the pages: requests to other hosts, violations of the policy,
 * errors of scripts.
 */
final class BrowserLogs {
    private static final Pattern REQUEST =
            Pattern.compile(
                    "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"(.*?)\"");

    /**
     * The browser says this of each answer above 399, which journeys ask for on purpose; they look
     * at the status.
     */
    private static final String REFUSED = "Failed to load resource";

    private BrowserLogs() {}

    /**
     * Fails when anything is in the logs that does not belong there; empties them.
     *
     * @param products where the product under test was reached; one that is started again has
     *     another port
     */
    static void check(ChromeDriver driver, Set<URI> products) {
        Set<String> hosts = new TreeSet<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUEST.matcher(entry.getMessage());
            if (request.find() && request.group(1).startsWith("http")) {
                hosts.add(URI.create(request.group(1).split("[?#]")[0]).getAuthority());
            }
        }
        products.forEach(product -> hosts.remove(product.getAuthority()));
        assertEquals(Set.of(), hosts, "requests went to other hosts");
        List<String> complaints =
                driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                        .map(LogEntry::getMessage)
                        .filter(message -> !message.contains(REFUSED))
                        .toList();
        assertEquals(List.of(), complaints, "the browser complained");
    }
}
