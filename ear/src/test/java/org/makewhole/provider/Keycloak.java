package org.makewhole.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.product.Product;

/** Keycloak from its Maven distribution, with one realm, one client and a few people. */
public final class Keycloak implements AutoCloseable {
    public static final String CLIENT = "makewhole";
    public static final String SECRET = "a-secret-between-keycloak-and-makewhole";
    public static final String PASSWORD = "the password at the office";

    /** What it says ({@code acr}) of somebody who has just been asked, and is not merely known. */
    public static final String SHOWN_NOW = "1";

    private static final String REALM = "office";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final int port;
    private final Path console;
    private final Process process;

    /**
     * A person whom Keycloak knows.
     *
     * @param verified whether Keycloak has verified the address
     */
    public record Person(String email, boolean verified) {
        private String json() {
            return """
            {"username":"%1$s","email":"%1$s","emailVerified":%2$s,"enabled":true,
             "firstName":"A","lastName":"Person",
             "credentials":[{"type":"password","value":"%3$s","temporary":false}]}
            """
                    .formatted(email, verified, PASSWORD);
        }
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param returnTo the one address to which it sends people back
     */
    public Keycloak(int port, URI returnTo, List<Person> people) {
        this.port = port;
        try {
            Path home = home();
            forgetRealm(home);
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(imports.resolve("office.json"), realm(returnTo, people));
            console = Files.createTempFile(Product.buildFolder(), "keycloak", ".txt");
            process = start(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    /** Ends it at once, as a provider that fails. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private Process start(Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m -XX:TieredStopAtLevel=1");
        return builder.redirectErrorStream(true).redirectOutput(console.toFile()).start();
    }

    /**
     * A realm that it knows is not imported again: that of a test before would send people back to
     * where the product was then.
     */
    private static void forgetRealm(Path home) throws IOException {
        Path database = home.resolve("data/h2");
        if (Files.exists(database)) {
            try (Stream<Path> files = Files.list(database)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The one folder that the distribution unpacks to. */
    private static Path home() throws IOException {
        Path unpacked = Product.buildFolder().resolve("keycloak");
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static String realm(URI returnTo, List<Person> people) {
        return """
        {"realm":"%s","enabled":true,"sslRequired":"none",
         "clients":[{"clientId":"%s","secret":"%s","enabled":true,"publicClient":false,
           "standardFlowEnabled":true,"directAccessGrantsEnabled":false,
           "redirectUris":["%s"],"attributes":{"pkce.code.challenge.method":"S256"}}],
         "users":[%s]}
        """
                .formatted(
                        REALM,
                        CLIENT,
                        SECRET,
                        returnTo,
                        people.stream().map(Person::json).collect(Collectors.joining(",")));
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        URI metadata = URI.create(issuer() + "/.well-known/openid-configuration");
        while (!answers(metadata)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("Keycloak did not start:\n" + read(console));
            }
        }
    }

    private static boolean answers(URI address) {
        try {
            // Between two looks at a process: there is no event to wait for.
            TimeUnit.MILLISECONDS.sleep(200);
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(address).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
