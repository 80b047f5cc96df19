package org.makewhole.privacy.erasure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.makewhole.party.EmployerDetails;
import org.makewhole.privacy.inventory.PersonalColumn.Erasing;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TableGrants;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.sealed.BlindWords;

/**
 * Takes out of the database whatever says who a worker is, as the inventory of personal data says
 * column by column. Works within the transaction and the organisation of its caller, and only
 * there: the views show no other organisation's rows.
 *
 * <p>In SQL rather than by the entities, because it changes rows of every feature, of append-only
 * tables too, where the database lets it take out texts and nothing else.
 */
@ApplicationScoped
public class PersonErasure {
    /** What stands in place of a text that must not be missing; the same in every language. */
    static final String NOTHING = EmployerDetails.NOT_RECORDED;

    private static final PersonalData DATA = PersonalData.read();

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private KeyRings keyRings;
    @Inject private UntiedRows untiedRows;

    /**
     * Erases a worker.
     *
     * @param organizationId whose keys seal what takes the place of the texts
     * @param on the day that is noted, in the organisation's time zone
     */
    public ErasedRows erase(int organizationId, long workerId, LocalDate on) {
        KeyRing keys = keyRings.of(organizationId);
        try (Connection connection = dataSource.getConnection()) {
            Set<String> words = untiedRows.words(connection, keys, workerId);
            int deleted = untiedRows.delete(connection, keys, workerId, words);
            int changed = SharedTexts.empty(connection, keys, workerId, words);
            List<PersonalTable> tables = new ArrayList<>(DATA.tables());
            Collections.reverse(tables);
            for (PersonalTable table : tables) {
                if (table.isDeleted()) {
                    deleted +=
                            update(
                                    connection,
                                    "DELETE FROM "
                                            + table.view()
                                            + " WHERE "
                                            + table.ownedBy(workerId));
                } else {
                    changed += empty(connection, table, workerId);
                    replace(connection, keys, table, workerId);
                }
            }
            searchWords(connection, keys, "c.worker_id = " + workerId);
            update(
                    connection,
                    "UPDATE " + TenantViews.of("worker") + " SET erased_on = ? WHERE id = ?",
                    on,
                    workerId);
            return new ErasedRows(changed, deleted);
        } catch (SQLException e) {
            throw new IllegalStateException("The erasure stopped", e);
        }
    }

    /** All texts of a table at once. A form that was open meanwhile is stale. */
    static int empty(Connection connection, PersonalTable table, long workerId)
            throws SQLException {
        List<String> columns = table.erasing(Erasing.REMOVED);
        if (columns.isEmpty()) {
            return 0;
        }
        Stream<String> changes = columns.stream().map(column -> column + " = NULL");
        if (!TableGrants.isAppendOnly(table.name())) {
            changes = Stream.concat(Stream.of("version = version + 1"), changes);
        }
        return update(
                connection,
                "UPDATE "
                        + table.view()
                        + " SET "
                        + changes.collect(Collectors.joining(", "))
                        + " WHERE "
                        + table.ownedBy(workerId));
    }

    static void replace(Connection connection, KeyRing keys, PersonalTable table, long workerId)
            throws SQLException {
        for (String column : table.erasing(Erasing.REPLACED)) {
            for (long id : ids(connection, table, workerId)) {
                Place place = Place.of(keys.owner(), table.name(), column, id);
                update(
                        connection,
                        "UPDATE " + table.view() + " SET " + column + " = ? WHERE id = ?",
                        keys.seal(NOTHING, place),
                        id);
            }
        }
    }

    private static List<Long> ids(Connection connection, PersonalTable table, long workerId)
            throws SQLException {
        String sql = "SELECT id FROM " + table.view() + " WHERE " + table.ownedBy(workerId);
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        }
    }

    /** Cases are found from now on by what is still there of them. */
    static void searchWords(Connection connection, KeyRing keys, String cases) throws SQLException {
        String sql =
                "SELECT c.id, c.number, c.external_reference, c.worker_id, w.name, e.id, e.name,"
                        + " e.trade_name FROM "
                        + TenantViews.of("case_file")
                        + " c JOIN "
                        + TenantViews.of("employer")
                        + " e ON e.id = c.employer_id LEFT JOIN "
                        + TenantViews.of("worker")
                        + " w ON w.id = c.worker_id WHERE "
                        + cases;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                Place reference = Place.of(keys.owner(), "case_file", "external_reference", id);
                Place worker = Place.of(keys.owner(), "worker", "name", row.getLong(4));
                Place name = Place.of(keys.owner(), "employer", "name", row.getLong(6));
                Place trade = Place.of(keys.owner(), "employer", "trade_name", row.getLong(6));
                BlindWords words =
                        BlindWords.of(
                                row.getString(2),
                                open(keys, row.getBytes(3), reference),
                                open(keys, row.getBytes(5), worker),
                                open(keys, row.getBytes(7), name),
                                open(keys, row.getBytes(8), trade));
                update(
                        connection,
                        "UPDATE "
                                + TenantViews.of("case_file")
                                + " SET search_tokens = ? WHERE id = ?",
                        words.tokens(keys),
                        id);
            }
        }
    }

    static String open(KeyRing keys, byte[] sealed, Place place) {
        return sealed == null ? null : keys.open(sealed, place);
    }

    static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
