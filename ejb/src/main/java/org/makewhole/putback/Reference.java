package org.makewhole.putback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A foreign key between two tables, as the catalogue tells it. */
record Reference(
        String name,
        String child,
        List<String> childColumns,
        String parent,
        List<String> parentColumns) {

    /** The ids of an organisation's rows that refer to nothing. */
    String dangling() {
        return "SELECT c.`id` FROM `"
                + child
                + "` c LEFT JOIN `"
                + parent
                + "` p ON "
                + pairs()
                + " WHERE c.`organization_id` = ? AND "
                + childColumns.stream()
                        .map(column -> "c.`" + column + "` IS NOT NULL")
                        .collect(Collectors.joining(" AND "))
                + " AND p.`"
                + parentColumns.get(0)
                + "` IS NULL";
    }

    /** The ids of what rows of the child, by their ids, refer to. */
    String parentsOf(int children) {
        return "SELECT DISTINCT p.`id` FROM `"
                + child
                + "` c JOIN `"
                + parent
                + "` p ON "
                + pairs()
                + " WHERE c.`organization_id` = ? AND c.`id` IN (?"
                + ", ?".repeat(children - 1)
                + ")";
    }

    private String pairs() {
        return IntStream.range(0, childColumns.size())
                .mapToObj(i -> "p.`" + parentColumns.get(i) + "` = c.`" + childColumns.get(i) + "`")
                .collect(Collectors.joining(" AND "));
    }
}
