package org.makewhole.evidence.filetype;

import java.io.IOException;
import java.io.InputStream;

/** A content that can be read from its beginning more than once. */
@FunctionalInterface
public interface FileSource {
    /** Begins to read it. */
    InputStream open() throws IOException;
}
