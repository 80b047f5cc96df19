package org.makewhole.privacy.record;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
import org.makewhole.claim.calculation.AnswerJson;
import org.makewhole.claim.calculation.PackedText;
import org.makewhole.privacy.inventory.PersonalColumn;
import org.makewhole.privacy.inventory.PersonalColumn.Form;
import org.makewhole.privacy.inventory.PersonalColumn.Showing;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.DataSources;

/**
 * Reads the rows of one person from every table of the inventory, within the transaction and the
 * organisation of its caller; the views show no other organisation's.
 */
@ApplicationScoped
class RecordRows {
    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private KeyRings keyRings;

    /**
     * Their rows, those of cases that they share with others among them.
     *
     * @param tables of a worker or of an employer, whose id it is
     */
    List<RecordSection> of(int organizationId, List<PersonalTable> tables, long id) {
        KeyRing keys = keyRings.of(organizationId);
        List<RecordSection> sections = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (PersonalTable table : tables) {
                sections.add(section(connection, keys, table, id));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The record cannot be read", e);
        }
        return sections;
    }

    private static boolean isShown(PersonalColumn column) {
        return column.showing() == Showing.SHOWN;
    }

    private static RecordSection section(
            Connection connection, KeyRing keys, PersonalTable table, long id) throws SQLException {
        List<PersonalColumn> shown = table.columns().stream().filter(RecordRows::isShown).toList();
        List<String> names = shown.stream().map(PersonalColumn::name).toList();
        if (names.isEmpty()) {
            return new RecordSection(table.name(), names, List.of());
        }
        String sql =
                "SELECT id, "
                        + String.join(", ", names)
                        + " FROM "
                        + table.view()
                        + " WHERE "
                        + table.about(id)
                        + " ORDER BY id";
        List<Map<String, String>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (PersonalColumn column : shown) {
                    row.put(column.name(), text(result, keys, table, column));
                }
                rows.add(row);
            }
        }
        return new RecordSection(table.name(), names, rows);
    }

    private static String text(
            ResultSet row, KeyRing keys, PersonalTable table, PersonalColumn column)
            throws SQLException {
        if (column.form() == Form.SEALED || column.form() == Form.PACKED) {
            byte[] sealed = row.getBytes(column.name());
            if (sealed == null) {
                return null;
            }
            Place place = Place.of(keys.owner(), table.name(), column.name(), row.getLong("id"));
            String text = keys.open(sealed, place);
            return column.form() == Form.PACKED ? AnswerJson.inFull(PackedText.open(text)) : text;
        }
        Object value = row.getObject(column.name());
        if (value instanceof LocalDateTime moment) {
            return moment + "Z";
        }
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    /** What the record does not show, and why. */
    static List<WithheldColumn> withheld(List<PersonalTable> tables) {
        return tables.stream()
                .flatMap(
                        table ->
                                table.columns().stream()
                                        .filter(column -> column.showing() != Showing.SHOWN)
                                        .map(
                                                column ->
                                                        new WithheldColumn(
                                                                table.name(),
                                                                column.name(),
                                                                column.showing().name())))
                .toList();
    }
}
