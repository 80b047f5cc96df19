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
 */
public final class RingsOfThen {
    private final int owner;
    private final KeyRingTable table;
    private final KeyRingTable.Row was;
    private final KeyRingTable.Row is;
    private final List<Path> masterKeys;

    private RingsOfThen(
            int owner,
            KeyRingTable table,
            KeyRingTable.Row was,
            KeyRingTable.Row is,
            List<Path> masterKeys) {
        this.owner = owner;
        this.table = table;
        this.was = was;
        this.is = is;
        this.masterKeys = masterKeys;
    }

    /**
     * Finds both rings.
     *
     * @param masterKeys the file of now, then those of before; none of them is written
     * @return empty where nothing was sealed at one of the two moments
     */
    public static Optional<RingsOfThen> find(
            Connection then, Connection now, int owner, List<Path> masterKeys)
            throws SQLException {
        KeyRingTable table = new KeyRingTable(now);
        Optional<KeyRingTable.Row> was = new KeyRingTable(then).find(owner);
        Optional<KeyRingTable.Row> is = table.find(owner);
        return was.isEmpty() || is.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RingsOfThen(
                                owner, table, was.get(), is.get(), List.copyOf(masterKeys)));
    }

    /** Whether the keys of one of the two were removed: then nothing can be put back. */
    public boolean isRemoved() {
        return was.wrapped() == null || is.wrapped() == null;
    }

    /** The ring of now. */
    public KeyRing now() throws GeneralSecurityException, IOException {
        return KeyRing.of(owner, unwrapped(is));
    }

    /** The ring of then. */
    public KeyRing then() throws GeneralSecurityException, IOException {
        return KeyRing.of(owner, unwrapped(was));
    }

    /** Whether rings may hold different keys. Two that are equal byte by byte need no master key. */
    public boolean mayDiffer() {
        return !Arrays.equals(was.wrapped().fields(), is.wrapped().fields())
                || !Arrays.equals(was.wrapped().files(), is.wrapped().files());
    }

    /**
     * Puts the keys of then that are missing into the ring of now.
     *
     * @return whether any was
     * @throws GeneralSecurityException when no master key opens both
     */
    public boolean join() throws GeneralSecurityException, IOException, SQLException {
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
                builder.addEntry(
                        KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()));
            }
        }
        return builder.build();
    }

    private KeyRingKeys unwrapped(KeyRingTable.Row row)
            throws GeneralSecurityException, IOException {
        GeneralSecurityException last = new GeneralSecurityException("no master key is there");
        for (Path file : masterKeys) {
            try {
                return KeyRingKeys.unwrapped(
                        owner, row.wrapped(), MasterKeyFile.read(file).aead());
            } catch (GeneralSecurityException otherKey) {
                last = otherKey;
            }
        }
        throw last;
    }
}
