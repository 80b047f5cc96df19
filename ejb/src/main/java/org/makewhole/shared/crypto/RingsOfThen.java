package org.makewhole.shared.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The key ring of an organisation at an earlier moment beside the one of now. What was sealed then
 * opens with the former; keys of it that were replaced and dropped since are put back into the ring
 * of now, behind the newest, and end as replaced keys do: everything is sealed anew in the
 * background, and a day later they are dropped.
 *
 * <p>Works outside any container.
 *
 * @param was the ring of then, wrapped
 * @param is the ring of now, wrapped
 * @param masterKeys the file of now, then those of before; none of them is written
 */
public record RingsOfThen(
        int owner, KeyRingTable.Row was, KeyRingTable.Row is, List<Path> masterKeys) {

    /**
     * Finds both rings.
     *
     * @param masterKeys the file of now, then those of before; none of them is written
     * @return empty where nothing was sealed at one of the two moments
     */
    public static Optional<RingsOfThen> find(
            Connection then, Connection now, int owner, List<Path> masterKeys) throws SQLException {
        Optional<KeyRingTable.Row> was = new KeyRingTable(then).find(owner);
        Optional<KeyRingTable.Row> is = new KeyRingTable(now).find(owner);
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(new RingsOfThen(owner, was.get(), is.get(), masterKeys));
    }

    /** Whether the keys of one of the two were removed: then nothing can be put back. */
    public boolean isRemoved() {
        return was.wrapped() == null || is.wrapped() == null;
    }

    /** The ring of now, opened. */
    public KeyRing open() throws GeneralSecurityException, IOException {
        return KeyRing.of(owner, unwrapped(is));
    }

    /**
     * Whether rings may hold different keys. Two that are equal byte by byte need no master key.
     */
    public boolean mayDiffer() {
        return !Arrays.equals(was.wrapped().fields(), is.wrapped().fields())
                || !Arrays.equals(was.wrapped().files(), is.wrapped().files());
    }

    /**
     * Puts the keys of then that are missing into the ring of now.
     *
     * @param now the connection on which the ring of now was found
     * @return whether any was
     * @throws GeneralSecurityException when no master key opens both
     */
    public boolean join(Connection now) throws GeneralSecurityException, IOException, SQLException {
        KeyRingKeys old = unwrapped(was);
        KeyRingKeys present = unwrapped(is);
        KeysetHandle fields = joined(present.fields(), old.fields());
        KeysetHandle files = joined(present.files(), old.files());
        if (fields.size() == present.fields().size() && files.size() == present.files().size()) {
            return false;
        }
        KeyRingKeys.Wrapped wrapped =
                new KeyRingKeys(fields, files, present.indexes())
                        .wrapped(owner, MasterKeyFile.read(masterKeys.get(0)).aead());
        KeyRingTable table = new KeyRingTable(now);
        if (!table.update(is, wrapped)) {
            throw new SQLException("The keys were changed at the same moment");
        }
        table.progress(owner, ResealProgress.BEGINNING);
        table.hasOldKeys(owner, Instant.now());
        return true;
    }

    private static KeysetHandle joined(KeysetHandle present, KeysetHandle old)
            throws GeneralSecurityException {
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            known.add(present.getAt(i).getId());
        }
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(present);
        for (int i = 0; i < old.size(); i++) {
            KeysetHandle.Entry entry = old.getAt(i);
            if (known.add(entry.getId())) {
                builder.addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()));
            }
        }
        return builder.build();
    }

    private KeyRingKeys unwrapped(KeyRingTable.Row row)
            throws GeneralSecurityException, IOException {
        GeneralSecurityException last = new GeneralSecurityException("no master key is there");
        for (Path file : masterKeys) {
            try {
                return KeyRingKeys.unwrapped(owner, row.wrapped(), MasterKeyFile.read(file).aead());
            } catch (GeneralSecurityException otherKey) {
                last = otherKey;
            }
        }
        throw last;
    }
}
