package org.makewhole.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What the application in a folder is: its version, and the newest schema that it knows.
 *
 * @param name such as {@code 0.1.0}; empty where the archive does not say
 * @param schema the number of its last migration
 */
record ProductVersion(String name, int schema) {
    private static final String DOMAIN = "makewhole-ejb.jar";
    private static final Pattern MIGRATION =
            Pattern.compile("db/migration/V(\\d+)(?:[._]\\d+)?__.*");

    /**
     * Reads it from the application itself.
     *
     * @param home the folder that makewhole.ear lies in
     */
    static ProductVersion of(Path home) throws IOException {
        try (ZipFile ear = new ZipFile(home.resolve("makewhole.ear").toFile())) {
            ZipEntry domain = ear.getEntry(DOMAIN);
            if (domain == null) {
                throw new IOException("the application lacks " + DOMAIN);
            }
            try (InputStream in = ear.getInputStream(domain)) {
                return new ProductVersion(name(ear), newest(new ZipInputStream(in)));
            }
        }
    }

    private static String name(ZipFile ear) throws IOException {
        ZipEntry manifest = ear.getEntry("META-INF/MANIFEST.MF");
        if (manifest == null) {
            return "";
        }
        try (InputStream in = ear.getInputStream(manifest)) {
            String version =
                    new Manifest(in).getMainAttributes().getValue("Implementation-Version");
            return version == null ? "" : version;
        }
    }

    private static int newest(ZipInputStream domain) throws IOException {
        int newest = 0;
        for (ZipEntry entry = domain.getNextEntry(); entry != null; entry = domain.getNextEntry()) {
            Matcher migration = MIGRATION.matcher(entry.getName());
            if (migration.matches()) {
                newest = Math.max(newest, Integer.parseInt(migration.group(1)));
            }
        }
        return newest;
    }
}
