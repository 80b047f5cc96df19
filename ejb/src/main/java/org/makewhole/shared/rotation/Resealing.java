package org.makewhole.shared.rotation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.crypto.ResealProgress;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.tenancy.Tenancy;

/** Seals with the newest key what is still under an older one, a portion at a time. */
@ApplicationScoped
public class Resealing {
    private static final int PORTION = 500;

    @Inject private KeyRings keyRings;
    @Inject private SealedTables tables;
    @Inject private Tenancy tenancy;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    /**
     * Seals the next portion of an organisation anew.
     *
     * @return false when nothing is left to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(int organization) {
        Optional<ResealProgress> progress = keyRings.progress(organization);
        if (progress.isEmpty()) {
            return false;
        }
        tenancy.bindTo(organization);
        ResealProgress next = portion(keyRings.of(organization), progress.get());
        keyRings.progress(organization, next);
        return next != null;
    }

    private ResealProgress portion(KeyRing keys, ResealProgress progress) {
        List<String> columns = tables.columns(progress.table());
        if (!columns.isEmpty()) {
            Optional<Long> last = rows(keys, progress, columns);
            if (last.isPresent()) {
                return new ResealProgress(progress.table(), last.get());
            }
        }
        Map<String, List<String>> left = tables.after(progress.table());
        return left.isEmpty() ? null : new ResealProgress(left.keySet().iterator().next(), 0);
    }

    /** The id of the last row of the portion; empty when there was none. */
    private Optional<Long> rows(KeyRing keys, ResealProgress progress, List<String> columns) {
        Long last = null;
        String view = TenantViews.of(progress.table());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT id, "
                                        + String.join(", ", columns)
                                        + " FROM "
                                        + view
                                        + " WHERE id > ? ORDER BY id LIMIT "
                                        + PORTION)) {
            select.setLong(1, progress.after());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong("id");
                    for (String column : columns) {
                        byte[] old = row.getBytes(column);
                        if (old != null && !keys.isNewest(old)) {
                            Place place = Place.of(keys.owner(), progress.table(), column, last);
                            replace(
                                    connection,
                                    view,
                                    column,
                                    last,
                                    old,
                                    keys.seal(keys.open(old, place), place));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sealing anew stopped at " + progress, e);
        }
        return Optional.ofNullable(last);
    }

    /** Only if it still is what was read: a person's change goes before. */
    private static void replace(
            Connection connection, String view, String column, long id, byte[] old, byte[] fresh)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE "
                                + view
                                + " SET "
                                + column
                                + " = ? WHERE id = ? AND "
                                + column
                                + " = ?")) {
            update.setBytes(1, fresh);
            update.setLong(2, id);
            update.setBytes(3, old);
            update.executeUpdate();
        }
    }
}
