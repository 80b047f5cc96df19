package org.makewhole.privacy.inventory;

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

/** The list of everything that is stored of a person, as {@code personal-data.txt} says. */
public final class PersonalData {
    private static final String WORKER = "worker";
    private static final String EMPLOYER = "employer";
    private static final String CASE_FILE = "case_file";

    /** Where the column that names the worker stands in the line of a table. */
    private static final int OWN = 4;

    /** All tables, each after the one through which it belongs to a person. */
    private final Map<String, PersonalTable> tables = new LinkedHashMap<>();

    private final Map<String, String> others = new TreeMap<>();

    private PersonalData() {}

    /** The list as it ships. */
    public static PersonalData read() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        private static final PersonalData LIST = of(ListedSection.read("personal-data.txt"));
    }

    static PersonalData parse(List<String> lines) {
        return of(ListedSection.parse(lines));
    }

    private static PersonalData of(List<ListedSection> sections) {
        PersonalData data = new PersonalData();
        for (ListedSection section : sections) {
            switch (section.words()[0]) {
                case "table" ->
                        data.add(
                                section.words(),
                                section.below().stream().map(PersonalData::column).toList());
                case "nobody", "words" -> data.others.put(section.words()[1], section.line());
                default -> throw new IllegalArgumentException(section.line());
            }
        }
        data.tie();
        return data;
    }

    /** Tells the table of cases, and those below it, what ties others to a case. */
    private void tie() {
        List<PersonalTable> linking =
                tables.values().stream().filter(PersonalTable::isLinking).toList();
        for (Map.Entry<String, PersonalTable> one : tables.entrySet()) {
            PersonalTable table = one.getValue();
            PersonalTable parent =
                    table.parent() == null ? null : tables.get(table.parent().name());
            one.setValue(
                    new PersonalTable(
                            table.name(),
                            table.through(),
                            parent,
                            table.own(),
                            table.columns(),
                            table.name().equals(CASE_FILE) ? linking : List.of()));
        }
    }

    private static PersonalColumn column(String[] words) {
        if (words.length != 4) {
            throw new IllegalArgumentException(String.join(" ", words));
        }
        return new PersonalColumn(
                words[0],
                Form.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Showing.valueOf(words[2].toUpperCase(Locale.ROOT)),
                Erasing.valueOf(words[3].toUpperCase(Locale.ROOT)));
    }

    private void add(String[] head, List<PersonalColumn> columns) {
        boolean root = head.length == 2;
        PersonalTable parent = root ? null : tables.get(head[3]);
        if (!root && parent == null) {
            throw new IllegalArgumentException(head[1] + " belongs to an unknown table");
        }
        tables.put(
                head[1],
                new PersonalTable(
                        head[1],
                        root ? null : head[2],
                        parent,
                        head.length > OWN ? head[OWN] : null,
                        columns,
                        List.of()));
    }

    /** Every table whose rows belong to a person. */
    public Collection<PersonalTable> all() {
        return tables.values();
    }

    /** The tables of a worker, each after the one through which its rows belong to them. */
    public List<PersonalTable> tables() {
        return of(WORKER);
    }

    /** The tables of an employer. */
    public List<PersonalTable> ofEmployer() {
        return of(EMPLOYER);
    }

    private List<PersonalTable> of(String root) {
        return tables.values().stream().filter(table -> table.root().name().equals(root)).toList();
    }

    /** One of them. */
    public PersonalTable table(String name) {
        return tables.get(name);
    }

    /** The tables none of whose rows is tied to a person. */
    public Set<String> others() {
        return others.keySet();
    }
}
