package org.makewhole.shared.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a table file, wherever they lie, to be read from their beginning several times. */
public interface TableSource {

    /** How many bytes {@link #open} gives. */
    long size() throws IOException;

    InputStream open() throws IOException;

    /** A file as it is. */
    static TableSource of(Path file) {
        return new TableSource() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** Bytes in memory. */
    static TableSource of(byte[] bytes) {
        return new TableSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
