package org.makewhole.privacy.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.privacy.inventory.ListedSection;
import org.makewhole.privacy.member.MemberTable.Ending;
import org.makewhole.privacy.member.MemberTable.Form;
import org.makewhole.privacy.member.MemberTable.MemberColumn;
import org.makewhole.privacy.member.MemberTable.Showing;
import org.makewhole.privacy.member.MemberTable.Where;

/** The list of everything that is stored of a member, as {@code member-data.txt} says. */
public final class MemberData {
    private static final int TABLE_WORDS = 5;
    private static final int COLUMN_WORDS = 3;

    private final List<MemberTable> tables = new ArrayList<>();
    private final List<NotedName> names = new ArrayList<>();
    private final Set<String> staying = new TreeSet<>();

    private MemberData() {}

    /** The list as it ships. */
    public static MemberData read() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        private static final MemberData LIST = of(ListedSection.read("member-data.txt"));
    }

    private static MemberData of(List<ListedSection> sections) {
        MemberData data = new MemberData();
        for (ListedSection section : sections) {
            String[] words = section.words();
            switch (words[0]) {
                case "table" ->
                        data.add(words, section.below().stream().map(MemberData::column).toList());
                case "name" ->
                        data.names.add(
                                new NotedName(
                                        words[1],
                                        words[2],
                                        words[3].equals("-") ? null : words[3]));
                case "stays" -> data.staying.add(words[1] + "." + words[2]);
                default -> throw new IllegalArgumentException(section.line());
            }
        }
        return data;
    }

    private static MemberColumn column(String[] words) {
        if (words.length != COLUMN_WORDS) {
            throw new IllegalArgumentException(String.join(" ", words));
        }
        return new MemberColumn(
                words[0],
                Form.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Showing.valueOf(words[2].toUpperCase(Locale.ROOT)));
    }

    private void add(String[] head, List<MemberColumn> columns) {
        if (head.length != TABLE_WORDS) {
            throw new IllegalArgumentException(String.join(" ", head));
        }
        tables.add(
                new MemberTable(
                        head[1],
                        head[2],
                        Where.valueOf(head[3].toUpperCase(Locale.ROOT)),
                        Ending.valueOf(head[4].toUpperCase(Locale.ROOT)),
                        columns));
    }

    /** Every table whose rows speak of a member. */
    public List<MemberTable> tables() {
        return List.copyOf(tables);
    }

    /** Every column in which a member's name stands beside what they did. */
    public List<NotedName> names() {
        return List.copyOf(names);
    }

    /** The columns, as {@code table.column}, from which a name cannot be taken. */
    public Set<String> staying() {
        return Set.copyOf(staying);
    }
}
