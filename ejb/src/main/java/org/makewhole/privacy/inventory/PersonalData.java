package org.makewhole.privacy.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.makewhole.privacy.inventory.PersonalColumn.Erasing;
import org.makewhole.privacy.inventory.PersonalColumn.Form;
import org.makewhole.privacy.inventory.PersonalColumn.Showing;

/** The list of everything that is stored of a worker, as {@code personal-data.txt} says. */
public final class PersonalData {
    /** The tables of one worker, each after the one through which it belongs to them. */
    private final Map<String, PersonalTable> tables = new LinkedHashMap<>();

    private final Map<String, String> others = new TreeMap<>();

    private PersonalData() {}

    /** The list as it ships. */
    public static PersonalData read() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        private static final PersonalData LIST = load();

        private static PersonalData load() {
            try (InputStream in =
                            PersonalData.class.getResourceAsStream(
                                    "/org/makewhole/privacy/personal-data.txt");
                    BufferedReader reader =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parse(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PersonalData parse(List<String> lines) {
        PersonalData data = new PersonalData();
        String[] head = null;
        List<PersonalColumn> columns = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+");
            if (line.startsWith(" ")) {
                columns.add(column(words, line));
                continue;
            }
            data.add(head, columns);
            head = null;
            columns.clear();
            switch (words[0]) {
                case "table" -> head = words;
                case "nobody", "words" -> data.others.put(words[1], line);
                default -> throw new IllegalArgumentException(line);
            }
        }
        data.add(head, columns);
        return data;
    }

    private static PersonalColumn column(String[] words, String line) {
        if (words.length != 4) {
            throw new IllegalArgumentException(line);
        }
        return new PersonalColumn(
                words[0],
                Form.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Showing.valueOf(words[2].toUpperCase(Locale.ROOT)),
                Erasing.valueOf(words[3].toUpperCase(Locale.ROOT)));
    }

    private void add(String[] head, List<PersonalColumn> columns) {
        if (head == null) {
            return;
        }
        boolean root = head.length == 2;
        PersonalTable parent = root ? null : tables.get(head[3]);
        if (!root && parent == null) {
            throw new IllegalArgumentException(head[1] + " belongs to an unknown table");
        }
        tables.put(head[1], new PersonalTable(head[1], root ? null : head[2], parent, columns));
    }

    /** The tables, each after the one through which its rows belong to a worker. */
    public Collection<PersonalTable> tables() {
        return tables.values();
    }

    /** One of them. */
    public PersonalTable table(String name) {
        return tables.get(name);
    }

    /** The tables none of whose rows is tied to a worker. */
    public Set<String> others() {
        return others.keySet();
    }
}
