package org.makewhole.evidence.format;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.IteratorOptions;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.Set;
import org.makewhole.evidence.hidden.Trait;

/** Reads an XMP packet (ISO 16684-1), as PDF files and photos carry them. */
final class XmpPacket {
    private static final Set<String> AUTHORS =
            Set.of(
                    "creator",
                    "Author",
                    "Artist",
                    "Owner",
                    "AuthorsPosition",
                    "Credit",
                    "OwnerName");
    private static final Set<String> TITLES =
            Set.of("title", "subject", "description", "Keywords", "Headline", "Title", "Subject");
    private static final Set<String> PROGRAMS =
            Set.of("CreatorTool", "Producer", "Software", "softwareAgent", "Creator", "PTEX");
    private static final Set<String> TIMES =
            Set.of("CreateDate", "ModifyDate", "MetadataDate", "CreationDate", "ModDate", "when");
    private static final Set<String> TAKEN = Set.of("DateTimeOriginal", "DateCreated");

    /** What says how a file is built, of nobody: identifiers, versions, conformance. */
    private static final Set<String> TECHNICAL =
            Set.of(
                    "format",
                    "lang",
                    "DocumentID",
                    "InstanceID",
                    "OriginalDocumentID",
                    "RenditionClass",
                    "VersionID",
                    "PDFVersion",
                    "Trapped",
                    "part",
                    "conformance",
                    "amd",
                    "rev");

    private XmpPacket() {}

    static void read(byte[] packet, Found found) {
        try {
            // A document type is how XML reaches for files and addresses of others.
            XMPMeta xmp =
                    XMPMetaFactory.parseFromBuffer(
                            packet, new ParseOptions().setDisallowDoctype(true));
            XMPIterator all = xmp.iterator(new IteratorOptions().setJustLeafnodes(true));
            while (all.hasNext()) {
                XMPPropertyInfo one = (XMPPropertyInfo) all.next();
                say(one.getPath(), one.getValue(), found);
            }
        } catch (XMPException damaged) {
            found.say(Trait.OTHER);
        }
    }

    static void say(String path, String value, Found found) {
        if (path == null) {
            return;
        }
        String name = name(path);
        if (TECHNICAL.contains(name)) {
            return;
        }
        if (name.startsWith("GPS")) {
            found.say(Trait.PLACE, value);
        } else if (AUTHORS.contains(name)) {
            found.say(Trait.AUTHOR, value);
        } else if (TITLES.contains(name)) {
            found.say(Trait.TITLE, value);
        } else if (PROGRAMS.contains(name)) {
            found.say(Trait.PROGRAM, value);
        } else if (TAKEN.contains(name)) {
            found.say(Trait.TAKEN, value);
        } else if (TIMES.contains(name)) {
            found.say(Trait.MADE, value);
        } else if (name.equals("Make") || name.equals("Model")) {
            found.say(Trait.DEVICE, value);
        } else {
            found.say(Trait.OTHER, name + ": " + value);
        }
    }

    /** {@code dc:creator[1]} is {@code creator}; of {@code a:b/c:d} it is {@code d}. */
    private static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.startsWith("xml:") || last.startsWith("?xml:")) {
            return "lang";
        }
        return last.substring(last.lastIndexOf(':') + 1).replaceAll("\\[.*", "");
    }
}
