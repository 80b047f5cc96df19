package org.makewhole.evidence.filetype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.makewhole.evidence.filetype.RefusedFileException.Reason;

/**
 * Tells a workbook and a text document apart from any other archive by the list of parts that each
 * must have (ECMA-376, part 2: {@code [Content_Types].xml}), and from one that brings a program
 * along. The archive is read to its end, but never further than a document reaches.
 */
final class OfficeDocument {
    private static final String LIST_OF_PARTS = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_INFLATED = 300L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final String TEXT = "wordprocessingml.document.main+xml";

    private final byte[] buffer = new byte[BUFFER];
    private long left = MOST_INFLATED;

    private OfficeDocument() {}

    /**
     * The type of an archive.
     *
     * @throws RefusedFileException for any other archive
     */
    static FileType type(InputStream archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            return new OfficeDocument().read(zip);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RefusedFileException(Reason.TYPE_NOT_TAKEN);
        }
    }

    private FileType read(ZipInputStream zip) throws IOException {
        FileType type = null;
        int parts = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) {
                throw new RefusedFileException(Reason.TYPE_NOT_TAKEN);
            }
            if (isProgram(part.getName())) {
                throw new RefusedFileException(Reason.MACROS);
            }
            if (type == null && part.getName().equals(LIST_OF_PARTS)) {
                type = named(new String(zip.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
            }
            skip(zip);
        }
        if (type == null) {
            throw new RefusedFileException(Reason.TYPE_NOT_TAKEN);
        }
        return type;
    }

    private static boolean isProgram(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.contains("/activex/");
    }

    private static FileType named(String list) {
        if (list.contains("macroEnabled")) {
            throw new RefusedFileException(Reason.MACROS);
        }
        if (list.contains(WORKBOOK)) {
            return FileType.XLSX;
        }
        return list.contains(TEXT) ? FileType.DOCX : null;
    }

    private void skip(ZipInputStream zip) throws IOException {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new RefusedFileException(Reason.TYPE_NOT_TAKEN);
            }
        }
    }
}
