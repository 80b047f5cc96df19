package org.makewhole.putback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What does not simply go back, as {@code put-back.txt} says table by table, with its reasons. */
final class Exceptions {
    private static final int WORDS = 3;

    /** What becomes of the rows of a table. */
    enum Rule {
        /** They are again what they were. */
        BACK,
        /** They stay as they are. */
        STAYS,
        /** They stay as they are, and those that are gone come back. */
        LEDGER,
        /** They stay as they are, and come back only with a record that comes back itself. */
        WITH,
        /** They never go, and their number never falls. */
        COUNTER
    }

    private final Map<String, Rule> rules = new TreeMap<>();

    /** By table: the column that keeps the higher of two numbers, or the table of the record. */
    private final Map<String, String> columns = new TreeMap<>();

    private Exceptions() {}

    /** By table: a column that rows which are there now keep as it is. */
    private final Map<String, String> kept = new TreeMap<>();

    /** The list as it ships. */
    static Exceptions read() {
        try (InputStream stream = Exceptions.class.getResourceAsStream("put-back.txt")) {
            Exceptions exceptions = new Exceptions();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(exceptions::add);
            return exceptions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] words = line.split(" ", WORDS + 1);
        if (words[0].equals("keeps")) {
            kept.put(words[1], words[2]);
            return;
        }
        boolean highest = words[0].equals("highest");
        rules.put(words[1], highest ? Rule.BACK : Rule.valueOf(words[0].toUpperCase(Locale.ROOT)));
        if (highest || rules.get(words[1]) == Rule.COUNTER || rules.get(words[1]) == Rule.WITH) {
            columns.put(words[1], words[2]);
        }
    }

    Rule of(String table) {
        return rules.getOrDefault(table, Rule.BACK);
    }

    /** The column of a table whose number never falls; null where there is none. */
    String highest(String table) {
        return of(table) == Rule.WITH ? null : columns.get(table);
    }

    /** The column of a table that stays as it is in rows which are there; null without one. */
    String kept(String table) {
        return kept.get(table);
    }

    /** The table of the record with which rows come back. */
    String recordOf(String table) {
        return columns.get(table);
    }

    /** All tables that are named. */
    Map<String, Rule> all() {
        return rules;
    }
}
