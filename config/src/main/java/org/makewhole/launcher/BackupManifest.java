package org.makewhole.launcher;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a backup says of itself, in its first entry.
 *
 * @param format of the file
 * @param schema the version of the schema; 0 where it does not say
 * @param product the version that wrote it; empty where it does not say
 * @param created when, in UTC
 * @param organization the code of the one organisation that it holds; empty for a whole backup
 */
record BackupManifest(int format, int schema, String product, String created, String organization) {

    /**
     * What a file says of itself, without reading it to its end.
     *
     * @return empty when it is no backup under this key
     */
    static Optional<BackupManifest> find(Path file, BackupKey key) {
        try (ZipInputStream archive =
                new ZipInputStream(
                        key.decrypting(new BufferedInputStream(Files.newInputStream(file))),
                        StandardCharsets.UTF_8)) {
            return Optional.of(read(archive));
        } catch (IOException noBackup) {
            return Optional.empty();
        }
    }

    /** When a backup of everything was taken; empty for one of a single organisation. */
    Optional<Instant> ofEverything() {
        return organization.isEmpty() && !created.isEmpty()
                ? Optional.of(Instant.parse(created))
                : Optional.empty();
    }

    /**
     * Reads the first entry, and leaves the archive behind it.
     *
     * @throws IOException when it is no backup, damaged or of another key
     */
    static BackupManifest read(ZipInputStream archive) throws IOException {
        ZipEntry first = archive.getNextEntry();
        if (first == null || !first.getName().equals(Backup.MANIFEST)) {
            throw new IOException("no manifest");
        }
        Properties manifest = new Properties();
        manifest.load(new Unclosed(archive));
        return new BackupManifest(
                number(manifest, "format"),
                number(manifest, "schema"),
                manifest.getProperty("product", ""),
                manifest.getProperty("created", ""),
                manifest.getProperty("organization", ""));
    }

    private static int number(Properties manifest, String name) {
        String value = manifest.getProperty(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** In words for a person. */
    String told() {
        return "of "
                + created
                + ", version "
                + (product.isEmpty() ? "?" : product)
                + ", schema "
                + schema
                + (organization.isEmpty() ? "" : ", of " + organization + " alone");
    }

    /** Leaves the archive open behind a reader that closes what it read. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on behind this entry.
        }
    }
}
