package org.makewhole.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDBC URLs that are handed to the application: MySQL protocol, one schema, instants in UTC.
 * For a database on the network TLS is required unless the URL itself says otherwise.
 */
final class DatabaseUrl {
    private static final Pattern URL =
            Pattern.compile("jdbc:mysql://([^/?]+)/([A-Za-z0-9_$-]+)(?:\\?(.*))?");

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        // One round trip for a batch of rows: imports are ten times faster.
        ALWAYS.put("rewriteBatchedStatements", "true");
        // TIMESTAMP columns hold UTC, whatever the time zone of either machine.
        ALWAYS.put("connectionTimeZone", "UTC");
        ALWAYS.put("forceConnectionTimeZoneToSession", "true");
    }

    private DatabaseUrl() {}

    /** The URL of the embedded database, which listens on loopback and therefore needs no TLS. */
    static String embedded(int port, String schema) {
        return withDefaults(
                "jdbc:mysql://127.0.0.1:" + port + "/" + schema,
                "sslMode=DISABLED&allowPublicKeyRetrieval=true");
    }

    /**
     * An operator's URL with what it leaves out.
     *
     * @throws IllegalArgumentException with a sentence on what to write instead
     */
    static String completed(String url) {
        if (url.startsWith("jdbc:mariadb:")) {
            throw new IllegalArgumentException(
                    "Begin it with jdbc:mysql:// for MariaDB too, the driver speaks to both");
        }
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Write it as jdbc:mysql://host:3306/makewhole, ending in the name of the"
                            + " schema");
        }
        String query = matcher.group(3) == null ? "" : matcher.group(3);
        if (query.matches("(?i)(.*&)?(user|password)=.*")) {
            throw new IllegalArgumentException(
                    "Leave user and password out of it and set MAKEWHOLE_DB_USER and"
                            + " MAKEWHOLE_DB_PASSWORD");
        }
        String base = "jdbc:mysql://" + matcher.group(1) + "/" + matcher.group(2);
        if (!query.matches("(?i)(.*&)?(sslMode|useSSL)=.*")) {
            query = query.isEmpty() ? "sslMode=REQUIRED" : query + "&sslMode=REQUIRED";
        }
        return withDefaults(base, query);
    }

    private static String withDefaults(String base, String query) {
        StringBuilder url = new StringBuilder(base).append('?').append(query);
        ALWAYS.forEach(
                (name, value) -> {
                    if (!query.matches("(?i)(.*&)?" + name + "=.*")) {
                        url.append('&').append(name).append('=').append(value);
                    }
                });
        return url.toString();
    }
}
