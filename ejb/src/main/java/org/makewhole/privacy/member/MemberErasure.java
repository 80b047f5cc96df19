package org.makewhole.privacy.member;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.session.SessionToken;
import org.makewhole.privacy.erasure.ErasedRows;
import org.makewhole.privacy.member.MemberTable.Ending;
import org.makewhole.privacy.member.MemberTable.Where;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;

/**
 * Takes out of the database whatever says who a member was, as the list says table by table; the
 * account too when it has no other place. What they did stays, under a number in place of the name.
 * In SQL for the reason that an erasure of a worker is: it reaches rows of every feature, and of
 * append-only tables a name and nothing else.
 */
@ApplicationScoped
class MemberErasure {
    private static final String HELD =
            "SELECT 1 FROM %s h JOIN %s c ON c.id = h.case_id OR c.worker_id = h.worker_id"
                    + " JOIN %s e ON e.subject_type = 'CaseFile' AND e.subject_id = c.id"
                    + " WHERE h.released_at IS NULL AND (h.until_on IS NULL OR h.until_on >= ?)"
                    + " AND e.account_id = ? LIMIT 1";

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private KeyRings keyRings;
    @Inject private MemberNameRows names;
    @Inject private PasswordHashing hashing;

    /** Whether a live hold protects a case in which the member did something. */
    boolean isHeld(MemberPlace member, LocalDate today) {
        String sql =
                HELD.formatted(
                        TenantViews.of("legal_hold"),
                        TenantViews.of("case_file"),
                        TenantViews.of("audit_entry"));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, today);
            select.setLong(2, member.accountId());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Holds cannot be read", e);
        }
    }

    /**
     * Erases a member, within the transaction and the organisation of the caller.
     *
     * @param on the day that is noted, in the organisation's time zone
     */
    ErasedRows erase(int organizationId, MemberPlace member, LocalDate on) {
        KeyRing keys = keyRings.of(organizationId);
        String number = MemberNumber.of(member.id());
        try (Connection connection = dataSource.getConnection()) {
            boolean last = isLastPlace(connection, organizationId, member.accountId());
            int changed = 0;
            int deleted = 0;
            for (NotedName name : MemberData.read().names()) {
                changed += replace(connection, keys, name, member, number);
            }
            for (MemberTable table : MemberData.read().tables()) {
                if (table.ending() == Ending.DELETED && (last || table.where() != Where.ACCOUNT)) {
                    deleted += delete(connection, table, organizationId, member.accountId());
                }
            }
            changed +=
                    update(
                            connection,
                            "UPDATE membership SET version = version + 1, display_name = ?,"
                                    + " password_hash = NULL, active = FALSE, erased_on = ?"
                                    + " WHERE id = ?",
                            keys.seal(
                                    number,
                                    Place.of(
                                            organizationId,
                                            "membership",
                                            "display_name",
                                            member.id())),
                            on,
                            member.id());
            if (last) {
                changed += emptyAccount(connection, member.accountId(), number);
            }
            return new ErasedRows(changed, deleted);
        } catch (SQLException e) {
            throw new IllegalStateException("The erasure stopped", e);
        }
    }

    /** Behind the lock of the account: of two organisations at once the later one is the last. */
    private static boolean isLastPlace(Connection connection, int organizationId, long accountId)
            throws SQLException {
        update(connection, "UPDATE account SET version = version + 1 WHERE id = ?", accountId);
        String sql =
                "SELECT id FROM membership WHERE account_id = ? AND organization_id <> ?"
                        + " AND erased_on IS NULL FOR UPDATE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, accountId);
            select.setInt(2, organizationId);
            try (ResultSet row = select.executeQuery()) {
                return !row.next();
            }
        }
    }

    private int replace(
            Connection connection, KeyRing keys, NotedName name, MemberPlace member, String number)
            throws SQLException {
        List<Long> ids = names.of(connection, keys, name, member);
        if (ids.isEmpty()) {
            return 0;
        }
        String sql = "UPDATE %s SET %s = ? WHERE id = ?".formatted(name.source(), name.column());
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (long id : ids) {
                Place place = Place.of(keys.owner(), name.table(), name.column(), id);
                update.setBytes(1, keys.seal(number, place));
                update.setLong(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
        return ids.size();
    }

    private static int delete(
            Connection connection, MemberTable table, int organizationId, long accountId)
            throws SQLException {
        String sql = "DELETE FROM " + table.source() + " WHERE " + table.ofMember();
        return table.parameters() > 1
                ? update(connection, sql, accountId, organizationId)
                : update(connection, sql, accountId);
    }

    /** Nobody can sign in with it, and no address finds it any more. */
    private int emptyAccount(Connection connection, long accountId, String number)
            throws SQLException {
        KeyRing platform = keyRings.of(KeyRings.PLATFORM);
        byte[] unfindable = new byte[16];
        random.nextBytes(unfindable);
        return update(
                connection,
                "UPDATE account SET email = ?, display_name = ?, email_index = ?,"
                        + " password_hash = ?, active = FALSE WHERE id = ?",
                platform.seal(number, place("email", accountId)),
                platform.seal(number, place("display_name", accountId)),
                HexFormat.of().formatHex(unfindable),
                hashing.hash(SessionToken.random()),
                accountId);
    }

    private static Place place(String column, long accountId) {
        return Place.of(KeyRings.PLATFORM, "account", column, accountId);
    }

    private static int update(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
