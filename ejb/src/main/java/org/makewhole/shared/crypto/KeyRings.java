package org.makewhole.shared.crypto;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.makewhole.shared.persistence.DataSources;

/**
 * The key rings of all organisations. A ring is kept in memory for a minute, so that a rotation or
 * removal by another server is noticed.
 */
@ApplicationScoped
public class KeyRings {
    /** The owner of what belongs to accounts and not to an organisation. */
    public static final int PLATFORM = 0;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Integer, Cached> cache = new ConcurrentHashMap<>();

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    private MasterKey master;

    /** By a clock that nobody turns back: a key that was replaced would be used on for as long. */
    private record Cached(KeyRing ring, long loadedNanos) {}

    /** Work on the table of rings. */
    interface Work<T> {
        T on(KeyRingTable table) throws SQLException, GeneralSecurityException;
    }

    /**
     * The ring of an organisation; made where there is none yet, outside the running transaction,
     * so that it outlives a rollback.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeyRing of(int owner) {
        Cached cached = cache.get(owner);
        if (cached == null || System.nanoTime() - cached.loadedNanos() > KEPT.toNanos()) {
            cached = new Cached(work(table -> table.ring(owner, master())), System.nanoTime());
            cache.put(owner, cached);
        }
        return cached.ring();
    }

    /** The same as it is stored at this moment, whatever another server did to it since. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeyRing fresh(int owner) {
        forget(owner);
        return of(owner);
    }

    /** The owners who have had older keys since before then, and no data under them. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Integer> withOldKeys(Instant since) {
        return work(table -> table.withOldKeys(since));
    }

    /** How often the ring of an owner was stored. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int version(int owner) {
        return work(table -> table.find(owner).orElseThrow().version());
    }

    /**
     * Drops the older keys of an owner, for good: nothing may be under them any more.
     *
     * @param seen the version of the ring whose newest keys everything was found under
     * @return false when the ring was stored anew since: then nothing is dropped
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean dropOldKeys(int owner, int seen) {
        boolean dropped =
                work(
                        table -> {
                            KeyRingTable.Row row = table.find(owner).orElseThrow();
                            if (row.version() != seen) {
                                return false;
                            }
                            KeyRingKeys newest = KeyRingTable.keys(row, master()).withoutOldKeys();
                            boolean stored =
                                    table.update(row, newest.wrapped(owner, master().aead()));
                            if (stored) {
                                table.hasNoOldKeys(row);
                            }
                            return stored;
                        });
        forget(owner);
        return dropped;
    }

    /** The ring of the platform. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeyRing platform() {
        return of(PLATFORM);
    }

    /**
     * Gives an owner new keys: they seal from now on, the ones before still open. Whatever is under
     * those is sealed anew in the background.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void rotate(int owner) {
        work(
                table -> {
                    KeyRingTable.Row row = table.find(owner).orElseThrow();
                    KeyRingKeys next = KeyRingTable.keys(row, master()).rotated();
                    if (table.update(row, next.wrapped(owner, master().aead()))) {
                        table.progress(owner, ResealProgress.BEGINNING);
                        table.hasOldKeys(owner, Instant.now());
                        table.rotated(owner);
                    }
                    return null;
                });
        forget(owner);
    }

    /**
     * Removes the keys of an organisation, for good: nothing it sealed can be read any more, by
     * nobody. Backups made before still hold them, wrapped.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void remove(int owner) {
        work(
                table -> {
                    table.remove(owner);
                    return null;
                });
        forget(owner);
    }

    /** Wraps all rings with a new version of the master key, then forgets the versions before. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void rotateMaster() {
        MasterKey key = master();
        key.addVersion();
        boolean all =
                work(
                        table -> {
                            boolean done = true;
                            for (KeyRingTable.Row row : table.all()) {
                                done &=
                                        row.wrapped() == null
                                                || table.update(
                                                        row,
                                                        KeyRingTable.keys(row, key)
                                                                .wrapped(row.owner(), key.aead()));
                            }
                            table.rotated(PLATFORM);
                            return done;
                        });
        // A ring that changed meanwhile may still be under an older version.
        if (all) {
            key.dropOldVersions();
        }
    }

    /** The owners whose keys an operator wants replaced. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Integer> rotationsWanted() {
        return work(KeyRingTable::rotationsWanted);
    }

    /** The owners whose keys are to go. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Integer> removalsWanted() {
        return work(KeyRingTable::removalsWanted);
    }

    /** What is known of the ring of an owner; empty before anything was sealed for it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<RingState> state(int owner) {
        return work(table -> table.states(owner)).stream().findFirst();
    }

    /** What is known of all rings, the platform's first. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<RingState> states() {
        return work(table -> table.states(null));
    }

    /** Wishes for new keys, within the running transaction: fulfilled a minute later or sooner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wantRotation(int owner) {
        want("rotation_wanted", owner);
    }

    /** Wishes that the keys be removed, in the same way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wantRemoval(int owner) {
        want("removal_wanted", owner);
    }

    private void want(String wish, int owner) {
        work(
                table -> {
                    table.want(wish, owner);
                    return null;
                });
    }

    /** The organisations some of whose data may still be under older keys. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Integer> resealing() {
        return work(KeyRingTable::resealing);
    }

    /** How far that has got; empty when nothing is left to do. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<ResealProgress> progress(int owner) {
        return work(table -> table.progress(owner));
    }

    /** Notes how far it has got; null when nothing is left to do. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void progress(int owner, ResealProgress progress) {
        work(
                table -> {
                    table.progress(owner, progress);
                    return null;
                });
    }

    /** Forgets what is in memory about an owner. */
    void forget(int owner) {
        cache.remove(owner);
    }

    /** Outside any transaction, but for wishes: each statement stands by itself. */
    <T> T work(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(new KeyRingTable(connection));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be read or written", e);
        }
    }

    synchronized MasterKey master() {
        if (master == null) {
            master = MasterKeySettings.read().open(!work(KeyRingTable::isEmpty));
        }
        return master;
    }
}
