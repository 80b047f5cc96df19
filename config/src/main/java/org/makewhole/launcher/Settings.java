package org.makewhole.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the operator decided, read from the environment ({@code MAKEWHOLE_PORT}) or from system
 * properties ({@code -Dmakewhole.port}), which win. An empty value counts as not set.
 *
 * @param port the HTTP port, 1 to 65535
 * @param address the address to listen on; loopback in the demonstration mode
 * @param data the data folder, absolute
 * @param database the operator's own database; empty for the embedded one
 * @param demo whether to load the demonstration organisations
 * @param metricsToken the bearer token that may read the metrics from elsewhere; empty for nobody
 * @param clamd the virus scanner as {@code host:port}; empty for none
 * @param unknown names that look like settings and are none, in alphabetical order
 */
public record Settings(
        int port,
        InetAddress address,
        Path data,
        Optional<DatabaseAccess> database,
        boolean demo,
        Optional<String> metricsToken,
        Optional<String> clamd,
        List<String> unknown) {

    private static final String PREFIX = "MAKEWHOLE_";
    private static final int SHORTEST_TOKEN = 16;
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("[A-Za-z0-9._-]+:[1-9][0-9]{0,4}|\\[[0-9A-Fa-f:.]+]:[1-9][0-9]{0,4}");
    private static final List<String> NAMES =
            List.of(
                    "MAKEWHOLE_PORT",
                    "MAKEWHOLE_ADDRESS",
                    "MAKEWHOLE_DATA",
                    "MAKEWHOLE_DB_URL",
                    "MAKEWHOLE_DB_USER",
                    "MAKEWHOLE_DB_PASSWORD",
                    "MAKEWHOLE_DB_OWNER_USER",
                    "MAKEWHOLE_DB_OWNER_PASSWORD",
                    "MAKEWHOLE_DB_REPORT_USER",
                    "MAKEWHOLE_DB_REPORT_PASSWORD",
                    "MAKEWHOLE_DEMO",
                    "MAKEWHOLE_METRICS_TOKEN",
                    // Read by the application itself, or by a command.
                    "MAKEWHOLE_MASTER_KEY_FILE",
                    "MAKEWHOLE_MASTER_KEY_KMS",
                    "MAKEWHOLE_MASTER_KEY_KMS_TOKEN_FILE",
                    "MAKEWHOLE_BACKUP_KEY_FILE",
                    "MAKEWHOLE_EARLIER_MASTER_KEY_FILE",
                    "MAKEWHOLE_BACKUPS",
                    "MAKEWHOLE_LEAKED_PASSWORDS",
                    "MAKEWHOLE_SSO_INTERNAL",
                    "MAKEWHOLE_ARGON2_MEMORY_KIB",
                    "MAKEWHOLE_ARGON2_ITERATIONS",
                    "MAKEWHOLE_ARGON2_PARALLELISM",
                    "MAKEWHOLE_ARGON2_AT_ONCE",
                    "MAKEWHOLE_SESSION_IDLE_MINUTES",
                    "MAKEWHOLE_SESSION_LONGEST_MINUTES",
                    "MAKEWHOLE_SECOND_FACTOR_REQUIRED",
                    "MAKEWHOLE_SMALLEST_FIGURE",
                    "MAKEWHOLE_REMINDERS_SECONDS",
                    "MAKEWHOLE_REQUESTS_PER_MINUTE",
                    "MAKEWHOLE_FILES_MB",
                    "MAKEWHOLE_FILES_PERSON_DAY_MB",
                    "MAKEWHOLE_FILES_PERSON_DAY",
                    "MAKEWHOLE_DATABASE_PATIENCE_SECONDS",
                    "MAKEWHOLE_BACKGROUND",
                    "MAKEWHOLE_SOURCE_URL",
                    "MAKEWHOLE_LEAVE_TO",
                    "MAKEWHOLE_URL",
                    "MAKEWHOLE_TRUSTED_PROXIES",
                    "MAKEWHOLE_SMTP_HOST",
                    "MAKEWHOLE_SMTP_PORT",
                    "MAKEWHOLE_SMTP_USER",
                    "MAKEWHOLE_SMTP_PASSWORD",
                    "MAKEWHOLE_SMTP_FROM",
                    "MAKEWHOLE_SMTP_SECURITY",
                    "MAKEWHOLE_CLAMD");

    public Settings {
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads and checks all settings.
     *
     * @param environment such as {@link System#getenv()}
     * @param properties such as {@link System#getProperties()}
     * @throws StartFailure with {@link ExitStatus#BAD_SETTING} for the first value that cannot be
     *     used
     */
    public static Settings read(Map<String, String> environment, Properties properties) {
        Source source = new Source(environment, properties);
        boolean demo = source.truth("MAKEWHOLE_DEMO", "makewhole.demo.default");
        return new Settings(
                source.port("MAKEWHOLE_PORT", 8080),
                source.address("MAKEWHOLE_ADDRESS", demo),
                source.folder("MAKEWHOLE_DATA"),
                source.database(),
                demo,
                source.token("MAKEWHOLE_METRICS_TOKEN"),
                source.hostAndPort("MAKEWHOLE_CLAMD"),
                unknownNames(environment));
    }

    /** Where a browser on this machine finds the application. */
    public String url() {
        InetAddress shown =
                address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String host = shown.isLoopbackAddress() ? "localhost" : shown.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    private static List<String> unknownNames(Map<String, String> environment) {
        return new ArrayList<>(
                environment.keySet().stream()
                        .filter(name -> name.toUpperCase(Locale.ROOT).startsWith(PREFIX))
                        .filter(name -> !NAMES.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The two places a setting may come from, and how each kind of value is checked. */
    private record Source(Map<String, String> environment, Properties properties) {

        Optional<String> find(String name) {
            String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
            String value = properties.getProperty(property, environment.get(name));
            return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
        }

        int port(String name, int unset) {
            Optional<String> value = find(name);
            if (value.isEmpty()) {
                return unset;
            }
            try {
                int port = Integer.parseInt(value.get());
                if (port >= 1 && port <= 65535) {
                    return port;
                }
            } catch (NumberFormatException notANumber) {
                throw bad(name, value.get(), "Give a number from 1 to 65535", notANumber);
            }
            throw bad(name, value.get(), "Give a number from 1 to 65535", null);
        }

        boolean truth(String name, String unset) {
            String value = find(name).orElseGet(() -> properties.getProperty(unset, "false"));
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw bad(name, value, "Give true or false", null);
            };
        }

        InetAddress address(String name, boolean demo) {
            Optional<String> value = find(name);
            try {
                // Plain HTTP must not leave the machine by default: TLS comes from a proxy before
                // it.
                InetAddress address = InetAddress.getByName(value.orElse("127.0.0.1"));
                if (demo && !address.isLoopbackAddress()) {
                    throw bad(
                            name,
                            value.orElseThrow(),
                            "The demonstration listens on this machine only: leave it out, or set"
                                    + " MAKEWHOLE_DEMO=false",
                            null);
                }
                return address;
            } catch (UnknownHostException unknown) {
                throw bad(
                        name,
                        value.orElseThrow(),
                        "Give an address of this machine, such as 0.0.0.0 for all",
                        unknown);
            }
        }

        Path folder(String name) {
            Optional<String> value = find(name);
            try {
                return value.map(Path::of)
                        .orElseGet(() -> Path.of(properties.getProperty("user.home"), ".makewhole"))
                        .toAbsolutePath()
                        .normalize();
            } catch (InvalidPathException invalid) {
                throw bad(name, value.orElse(""), "Give the path of a folder", invalid);
            }
        }

        Optional<String> token(String name) {
            Optional<String> token = find(name);
            if (token.isPresent()
                    && (token.get().length() < SHORTEST_TOKEN
                            || !TOKEN.matcher(token.get()).matches())) {
                // The value is a secret: the message must not repeat it.
                throw bad(
                        name,
                        "(not shown)",
                        "Give at least " + SHORTEST_TOKEN + " letters, digits or signs, no spaces",
                        null);
            }
            return token;
        }

        Optional<String> hostAndPort(String name) {
            Optional<String> value = find(name);
            value.filter(text -> !HOST_AND_PORT.matcher(text).matches())
                    .ifPresent(
                            text -> {
                                throw bad(
                                        name, text, "Give host:port, such as localhost:3310", null);
                            });
            return value;
        }

        Optional<DatabaseAccess> database() {
            Optional<String> url = find("MAKEWHOLE_DB_URL");
            if (url.isEmpty()) {
                refuseWithoutUrl();
                return Optional.empty();
            }
            String user =
                    find("MAKEWHOLE_DB_USER")
                            .orElseThrow(
                                    () ->
                                            bad(
                                                    "MAKEWHOLE_DB_USER",
                                                    "",
                                                    "MAKEWHOLE_DB_URL needs an account: set"
                                                            + " MAKEWHOLE_DB_USER and"
                                                            + " MAKEWHOLE_DB_PASSWORD",
                                                    null));
            DatabaseAccess.Account application =
                    new DatabaseAccess.Account(user, find("MAKEWHOLE_DB_PASSWORD").orElse(""));
            return Optional.of(
                    new DatabaseAccess(
                            externalUrl(url.get()),
                            application,
                            account("MAKEWHOLE_DB_OWNER", application),
                            account("MAKEWHOLE_DB_REPORT", application)));
        }

        private DatabaseAccess.Account account(String prefix, DatabaseAccess.Account unset) {
            Optional<String> user = find(prefix + "_USER");
            Optional<String> password = find(prefix + "_PASSWORD");
            if (user.isEmpty() && password.isPresent()) {
                throw bad(
                        prefix + "_USER",
                        "",
                        "Set it, or leave out " + prefix + "_PASSWORD as well",
                        null);
            }
            return user.map(name -> new DatabaseAccess.Account(name, password.orElse("")))
                    .orElse(unset);
        }

        private void refuseWithoutUrl() {
            for (String name : NAMES) {
                if (name.startsWith("MAKEWHOLE_DB_") && find(name).isPresent()) {
                    throw bad(
                            "MAKEWHOLE_DB_URL",
                            "",
                            "Set it as well, or leave out "
                                    + name
                                    + " to use the embedded database",
                            null);
                }
            }
        }

        private static String externalUrl(String url) {
            try {
                return DatabaseUrl.completed(url);
            } catch (IllegalArgumentException invalid) {
                // A URL may carry a password: the message must not repeat it.
                throw bad("MAKEWHOLE_DB_URL", "(not shown)", invalid.getMessage(), invalid);
            }
        }

        private static StartFailure bad(String name, String value, String wayOut, Throwable cause) {
            String reason =
                    value.isEmpty() ? name + " is not set" : name + " cannot be " + quoted(value);
            return new StartFailure(ExitStatus.BAD_SETTING, reason, wayOut, cause);
        }

        private static String quoted(String value) {
            return value.startsWith("(") ? "used as it is " + value : "\"" + value + "\"";
        }
    }
}
