package org.makewhole.privacy.member;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.makewhole.privacy.member.MemberTable.Form;
import org.makewhole.privacy.member.MemberTable.MemberColumn;
import org.makewhole.privacy.member.MemberTable.Showing;
import org.makewhole.privacy.record.RecordSection;
import org.makewhole.privacy.record.WithheldColumn;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.DataSources;

/**
 * Reads what is stored of one member from every table of the list, within the transaction and the
 * organisation of its caller.
 */
@ApplicationScoped
class MemberRows {
    /** Where the record says how often a member's name stands beside what they did. */
    private static final String NAMES = "noted_names";

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private KeyRings keyRings;
    @Inject private MemberNameRows names;

    /**
     * Their rows.
     *
     * @param own for the person themselves: then also what is not the organisation's
     */
    List<RecordSection> of(int organizationId, MemberPlace member, boolean own) {
        KeyRing keys = keyRings.of(organizationId);
        List<RecordSection> sections = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (MemberTable table : MemberData.read().tables()) {
                sections.add(section(connection, table, keys, member, own));
            }
            sections.add(noted(connection, keys, member));
        } catch (SQLException e) {
            throw new IllegalStateException("The record cannot be read", e);
        }
        return sections;
    }

    private static boolean isShown(MemberColumn column, boolean own) {
        return column.showing() == Showing.SHOWN || own && column.showing() == Showing.OWN;
    }

    private RecordSection section(
            Connection connection, MemberTable table, KeyRing keys, MemberPlace member, boolean own)
            throws SQLException {
        List<MemberColumn> shown =
                table.columns().stream().filter(column -> isShown(column, own)).toList();
        List<String> columns = shown.stream().map(MemberColumn::name).toList();
        if (columns.isEmpty()) {
            return new RecordSection(table.name(), columns, List.of());
        }
        String sql =
                "SELECT id, "
                        + String.join(", ", columns)
                        + " FROM "
                        + table.source()
                        + " WHERE "
                        + table.ofMember()
                        + " ORDER BY id";
        List<Map<String, String>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, member.accountId());
            if (table.parameters() > 1) {
                select.setInt(2, keys.owner());
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (MemberColumn column : shown) {
                        row.put(column.name(), text(result, keys, table, column));
                    }
                    rows.add(row);
                }
            }
        }
        return new RecordSection(table.name(), columns, rows);
    }

    private String text(ResultSet row, KeyRing keys, MemberTable table, MemberColumn column)
            throws SQLException {
        if (column.form() != Form.CLEAR) {
            byte[] sealed = row.getBytes(column.name());
            KeyRing ring = column.form() == Form.SEALED ? keys : keyRings.of(KeyRings.PLATFORM);
            Place place = Place.of(ring.owner(), table.name(), column.name(), row.getLong("id"));
            return sealed == null ? null : ring.open(sealed, place);
        }
        Object value = row.getObject(column.name());
        return value == null ? null : value instanceof LocalDateTime ? value + "Z" : value + "";
    }

    /** On how many rows of which table the member's name stands. */
    private RecordSection noted(Connection connection, KeyRing keys, MemberPlace member)
            throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NotedName name : MemberData.read().names()) {
            int rows = names.of(connection, keys, name, member).size();
            if (rows > 0) {
                counts.merge(name.table(), rows, Integer::sum);
            }
        }
        return new RecordSection(
                NAMES,
                List.of("noted_in", "noted_rows"),
                counts.entrySet().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "noted_in",
                                                one.getKey(),
                                                "noted_rows",
                                                one.getValue().toString()))
                        .toList());
    }

    /** What the record does not show, and why. */
    static List<WithheldColumn> withheld(boolean own) {
        return MemberData.read().tables().stream()
                .flatMap(
                        table ->
                                table.columns().stream()
                                        .filter(column -> !isShown(column, own))
                                        .map(
                                                column ->
                                                        new WithheldColumn(
                                                                table.name(),
                                                                column.name(),
                                                                why(column))))
                .toList();
    }

    private static String why(MemberColumn column) {
        return column.showing() == Showing.TECHNICAL ? "TECHNICAL" : "MASKED";
    }
}
