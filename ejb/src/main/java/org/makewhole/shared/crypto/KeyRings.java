package org.makewhole.shared.crypto;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

    private record Cached(KeyRing ring, Instant loadedAt) {}

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
        if (cached == null || cached.loadedAt().plus(KEPT).isBefore(Instant.now())) {
            cached = new Cached(work(table -> table.ring(owner, master())), Instant.now());
            cache.put(owner, cached);
        }
        return cached.ring();
    }

    /** The ring of the platform. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public KeyRing platform() {
        return of(PLATFORM);
    }

    /** Forgets what is in memory about an owner. */
    void forget(int owner) {
        cache.remove(owner);
    }

    /** Outside any transaction: each statement stands by itself. */
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
