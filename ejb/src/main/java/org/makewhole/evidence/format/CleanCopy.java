package org.makewhole.evidence.format;

import java.io.IOException;
import org.makewhole.evidence.filetype.FileType;

/**
 * Makes a copy without what a file says beside its content. Comments, tracked changes and enclosed
 * files are content as well: a file with such has no copy, rather than one that is silently another
 * document.
 */
public final class CleanCopy {
    private CleanCopy() {}

    /**
     * Makes the copy; whoever gets it has looked into it first.
     *
     * @throws IOException when none can be made
     */
    public static byte[] of(FileType type, byte[] content) throws IOException {
        return switch (type) {
            case PDF -> PdfCopy.of(content);
            case DOCX, XLSX -> OfficeCopy.of(content);
            case MP3 -> Mp3Copy.of(content);
            default -> throw new IOException("No copy of " + type);
        };
    }
}
