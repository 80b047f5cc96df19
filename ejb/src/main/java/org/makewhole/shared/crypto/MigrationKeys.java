package org.makewhole.shared.crypto;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The key rings as a migration needs them: on its own connection and in its transaction. */
public final class MigrationKeys {
    private final KeyRingTable table;
    private final Map<Integer, KeyRing> rings = new HashMap<>();
    private MasterKey master;

    public MigrationKeys(Connection connection) {
        this.table = new KeyRingTable(connection);
    }

    /** The ring of an organisation; made where there is none yet. */
    public KeyRing of(int owner) throws SQLException {
        KeyRing ring = rings.get(owner);
        if (ring == null) {
            try {
                if (master == null) {
                    master = MasterKeySettings.read().open(!table.isEmpty());
                }
                ring = table.ring(owner, master);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            rings.put(owner, ring);
        }
        return ring;
    }
}
