package org.makewhole.evidence.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.filetype.FileType;

/**
 * A text document or a workbook whose properties are empty, without the folder it was stored in,
 * its small picture, and what photos in it say of place and time. The text is not touched.
 */
final class OfficeCopy {
    private static final Map<String, String> EMPTY =
            Map.of(
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                            + "metadata/core-properties\"/>",
                    "docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "extended-properties\"/>",
                    "docProps/custom.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "custom-properties\"/>");

    /** Which printer a sheet was printed on, by the names of its server and its room. */
    private static final String PRINTER = "/printerSettings/";

    private OfficeCopy() {}

    static byte[] of(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().contains(PRINTER)) {
                    continue;
                }
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part(part.getName(), in));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] part(String name, ZipInputStream in) throws IOException {
        if (EMPTY.containsKey(name)) {
            return EMPTY.get(name).getBytes(StandardCharsets.UTF_8);
        }
        if (name.startsWith(OfficeTraits.THUMBNAIL)) {
            return new byte[0];
        }
        byte[] content = in.readAllBytes();
        if (name.equals("xl/workbook.xml")) {
            return without("(<[\\w:]*absPath\\s[^>]*?url=\")[^\"]*", content);
        }
        if (name.matches("xl/worksheets/_rels/.*\\.rels")) {
            return without("()<Relationship\\s[^>]*" + PRINTER + "[^>]*/>", content);
        }
        if (name.matches("xl/worksheets/[^/]*\\.xml")) {
            return without("(<(?:\\w+:)?pageSetup\\b[^>]*?)\\s\\w+:id=\"[^\"]*\"", content);
        }
        if (name.matches(".*/media/.*\\.jpe?g")) {
            return PhotoCopy.of(FileType.JPEG, new ByteArrayInputStream(content));
        }
        return name.matches(".*/media/.*\\.png")
                ? PhotoCopy.of(FileType.PNG, new ByteArrayInputStream(content))
                : content;
    }

    /** The text of a part without what follows the first group. */
    private static byte[] without(String pattern, byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll(pattern, "$1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
