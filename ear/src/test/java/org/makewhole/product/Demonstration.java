package org.makewhole.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.testing.FakeClamd;

/**
 * The demonstration that all journeys share: started by the first that needs it, stopped by {@link
 * StopIT}, which runs last, or at the latest with the tests' JVM.
 */
public final class Demonstration {
    private static final Pattern PASSWORD = Pattern.compile("(?m)^ {2}Password +(\\S+)");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?m)^ {4}(\\S+@\\S+) +([A-Z_]+) +(.+)$");

    private static final int PROVIDER_PORT = Product.freePort();

    private static Product first;
    private static Product running;

    private Demonstration() {}

    /**
     * The demonstration that all journeys went through, for those who look at what they left. It is
     * never replaced: what was found in it is not forgotten when a journey is tried again.
     */
    public static synchronized Product ofAllJourneys() {
        product();
        return first;
    }

    /** The running demonstration; another one for a journey that is tried again after its end. */
    public static synchronized Product product() {
        if (running == null || running.hasEnded()) {
            Path data = Product.freshData(first == null ? "demonstration" : "demonstration-again");
            Product product =
                    Product.start(
                            data,
                            Map.of(
                                    "MAKEWHOLE_DEMO",
                                    "true",
                                    // Journeys sign in a hundred times.
                                    "MAKEWHOLE_ARGON2_MEMORY_KIB",
                                    "4096",
                                    // What is written meanwhile would upset who compares tables.
                                    "MAKEWHOLE_REMINDERS_SECONDS",
                                    "0",
                                    "MAKEWHOLE_CLAMD",
                                    new FakeClamd().address(),
                                    "MAKEWHOLE_SSO_INTERNAL",
                                    "localhost:" + PROVIDER_PORT));
            Runtime.getRuntime().addShutdownHook(new Thread(product::close));
            running = product;
            first = first == null ? product : first;
        }
        return running;
    }

    /** Where a provider on this machine may be asked, though it is not public. */
    public static int providerPort() {
        return PROVIDER_PORT;
    }

    public static URI address() {
        return product().address();
    }

    /** The password that the console shows. */
    public static String password() {
        return first(PASSWORD);
    }

    /** Every account that the console shows. */
    public static List<DemoAccount> accounts() {
        return ACCOUNT.matcher(product().console())
                .results()
                .map(
                        found ->
                                new DemoAccount(
                                        found.group(1), found.group(2), found.group(3).strip()))
                .toList();
    }

    public static DemoAccount account(String email) {
        return accounts().stream().filter(a -> a.email().equals(email)).findFirst().orElseThrow();
    }

    private static String first(Pattern pattern) {
        Matcher matcher = pattern.matcher(product().console());
        if (!matcher.find()) {
            throw new AssertionError("not on the console: " + pattern + "\n" + product().console());
        }
        return matcher.group(1);
    }

    /** A line of the console: who can sign in, as what, and where. */
    public record DemoAccount(String email, String role, String organization) {}
}
