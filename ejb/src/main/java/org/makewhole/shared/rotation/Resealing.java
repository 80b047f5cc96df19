package org.makewhole.shared.rotation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.crypto.ResealProgress;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.DatabaseSettings;
import org.makewhole.shared.tenancy.Tenancy;

/** Seals with the newest key what is still under an older one, a portion at a time. */
@ApplicationScoped
public class Resealing {
    private static final int PORTION = 500;

    @Inject private KeyRings keyRings;
    @Inject private SealedTables tables;
    @Inject @Any private Instance<SealedFiles> files;
    @Inject private Tenancy tenancy;
    @Inject private DatabaseSettings settings;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    /**
     * Seals the next portion of an owner anew: of an organisation, or of the platform.
     *
     * @return false when nothing is left to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(int owner) {
        Optional<ResealProgress> progress = keyRings.progress(owner);
        if (progress.isEmpty()) {
            return false;
        }
        if (owner != KeyRings.PLATFORM) {
            tenancy.bindTo(owner);
        }
        ResealProgress next = portion(keyRings.fresh(owner), progress.get());
        keyRings.progress(owner, next);
        return next != null;
    }

    /**
     * Seals anew whatever file of an owner is still under an older key, and looks at every one for
     * that; each in a transaction of its own.
     *
     * @param after the id of the file before
     * @return the id of the file; empty after the last one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> file(SealedFiles kind, int owner, long after) {
        tenancy.bindTo(owner);
        return kind.reseal(keyRings.fresh(owner), after);
    }

    /** How far that has got with an owner. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TablesDone done(int owner) {
        List<String> names = names(owner);
        int done =
                keyRings.progress(owner)
                        .map(
                                at ->
                                        (int)
                                                names.stream()
                                                        .filter(n -> n.compareTo(at.table()) < 0)
                                                        .count())
                        .orElse(names.size());
        return new TablesDone(done, names.size());
    }

    private ResealProgress portion(KeyRing keys, ResealProgress progress) {
        Optional<Long> last =
                tables.find(keys.owner(), progress.table())
                        .map(table -> rows(keys, table, progress.after()))
                        .orElseGet(() -> files(keys, progress));
        if (last.isPresent()) {
            return new ResealProgress(progress.table(), last.get());
        }
        return names(keys.owner()).stream()
                .filter(name -> name.compareTo(progress.table()) > 0)
                .findFirst()
                .map(name -> new ResealProgress(name, 0))
                .orElse(null);
    }

    private Optional<Long> files(KeyRing keys, ResealProgress progress) {
        return files.stream()
                .filter(kind -> kind.name().equals(progress.table()))
                .findFirst()
                .flatMap(kind -> kind.reseal(keys, progress.after()));
    }

    /** Tables and kinds of files in the order in which they are gone through. */
    private List<String> names(int owner) {
        Stream<String> kinds =
                owner == KeyRings.PLATFORM ? Stream.of() : files.stream().map(SealedFiles::name);
        return Stream.concat(tables.of(owner).stream().map(SealedTable::name), kinds)
                .sorted()
                .toList();
    }

    /** The id of the last row of the portion; empty when there was none. */
    private Optional<Long> rows(KeyRing keys, SealedTable table, long after) {
        Long last = null;
        try (Connection connection = connection(table);
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT id, "
                                        + String.join(", ", table.columns())
                                        + " FROM "
                                        + table.source()
                                        + " WHERE "
                                        + table.ofOwner(keys.owner())
                                        + "id > ? ORDER BY id LIMIT "
                                        + PORTION)) {
            select.setLong(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong("id");
                    for (String column : table.columns()) {
                        byte[] old = row.getBytes(column);
                        if (old != null && !keys.isNewest(old)) {
                            Place place = Place.of(keys.owner(), table.name(), column, last);
                            byte[] fresh = keys.seal(keys.open(old, place), place);
                            replace(connection, table, place, old, fresh);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Sealing anew stopped in " + table.name(), e);
        }
        return Optional.ofNullable(last);
    }

    /** The application's, or where that may not write the one of the owner of the schema. */
    private Connection connection(SealedTable table) throws SQLException {
        return table.isAppendOnly()
                ? DriverManager.getConnection(
                        settings.url(), settings.ownerUser(), settings.ownerPassword())
                : dataSource.getConnection();
    }

    /** Only if it still is what was read: a person's change goes before. */
    private static void replace(
            Connection connection, SealedTable table, Place place, byte[] old, byte[] fresh)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE "
                                + table.source()
                                + " SET "
                                + place.column()
                                + " = ? WHERE "
                                + table.ofOwner(place.owner())
                                + "id = ? AND "
                                + place.column()
                                + " = ?")) {
            update.setBytes(1, fresh);
            update.setLong(2, Long.parseLong(place.row()));
            update.setBytes(3, old);
            update.executeUpdate();
        }
    }
}
