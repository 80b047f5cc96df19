package org.makewhole.evidence.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.makewhole.evidence.hidden.Trait;

/** What a PDF says beside its pages (ISO 32000-2), by PDFBox: every object of it is looked at. */
final class PdfTraits {
    private static final Map<String, Trait> INFORMATION =
            Map.of(
                    "Author", Trait.AUTHOR,
                    "Title", Trait.TITLE,
                    "Subject", Trait.TITLE,
                    "Keywords", Trait.TITLE,
                    "Creator", Trait.PROGRAM,
                    "Producer", Trait.PROGRAM,
                    "CreationDate", Trait.MADE,
                    "ModDate", Trait.MADE);

    /** Remarks whose T is a person; of a field of a form it is the field's name. */
    private static final Set<String> REMARKS =
            Set.of(
                    "Text",
                    "FreeText",
                    "Highlight",
                    "Underline",
                    "Squiggly",
                    "StrikeOut",
                    "Stamp",
                    "Caret",
                    "Ink",
                    "Popup",
                    "FileAttachment",
                    "Sound",
                    "Line",
                    "Square",
                    "Circle",
                    "Polygon",
                    "PolyLine",
                    "Redact");

    private static final byte[] END_OF_PART = "startxref".getBytes(StandardCharsets.US_ASCII);

    /** No document nests deeper, and no stack holds a hostile one. */
    static final int DEEPEST = 100;

    private final Found found;

    private PdfTraits(Found found) {
        this.found = found;
    }

    static void read(byte[] content, Found found) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            new PdfTraits(found).read(pdf, content);
        }
    }

    private void read(PDDocument pdf, byte[] content) throws IOException {
        COSDocument document = pdf.getDocument();
        // A file made for the web is written in two parts from the start.
        int parts = document.getLinearizedDictionary() == null ? 1 : 2;
        if (count(content, END_OF_PART) > parts) {
            found.say(Trait.CHANGES);
        }
        COSDictionary information = pdf.getDocumentInformation().getCOSObject();
        information(information);
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        for (COSObjectKey key : keys) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != information) {
                object(object, 0);
            }
        }
        if (document.getTrailer() != null) {
            object(document.getTrailer(), 0);
        }
    }

    private void information(COSDictionary information) {
        for (COSName name : information.keySet()) {
            String value = information.getString(name);
            Trait trait =
                    name.getName().startsWith("PTEX.")
                            ? Trait.PROGRAM
                            : INFORMATION.get(name.getName());
            if (trait != null) {
                found.say(trait, value);
            } else if (!name.getName().equals("Trapped") && value != null) {
                found.say(Trait.OTHER, name.getName() + ": " + value);
            }
        }
    }

    /** An object with those that stand within it; what it refers to has its own turn. */
    private void object(COSBase object, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("Nested too deep");
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                object(array.get(i), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
            for (COSBase value : dictionary.getValues()) {
                object(value, depth + 1);
            }
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        String type = dictionary.getNameAsString(COSName.TYPE);
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (dictionary.containsKey(COSName.EF) || "EmbeddedFile".equals(type)) {
            String name = dictionary.getString(COSName.UF, dictionary.getString(COSName.F));
            found.say(Trait.ENCLOSED, name == null ? "PDF" : name);
        }
        if (dictionary.containsKey(COSName.getPDFName("PieceInfo"))) {
            found.say(Trait.OTHER, "PieceInfo");
        }
        if (subtype != null && REMARKS.contains(subtype) && !"XObject".equals(type)) {
            String who = dictionary.getString(COSName.T);
            found.say(Trait.COMMENTS, who == null ? subtype : who);
        }
        if (dictionary instanceof COSStream stream) {
            if ("Metadata".equals(type) || "XML".equals(subtype)) {
                try (InputStream in = stream.createInputStream()) {
                    XmpPacket.read(in.readAllBytes(), found);
                }
            } else if (isPhoto(stream)) {
                try (InputStream in = stream.createRawInputStream()) {
                    PhotoTraits.read(in.readAllBytes(), found);
                }
            } else if (isOtherPhoto(stream)) {
                found.say(Trait.UNREADABLE);
            }
        }
    }

    /** Scanners and telephones put photos into a PDF as they took them, with what these say. */
    static boolean isPhoto(COSStream stream) {
        return List.of(COSName.DCT_DECODE).equals(filters(stream));
    }

    private static List<COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; i < several.size(); i++) {
                all.add(several.getObject(i));
            }
            return all;
        }
        return filters == null ? List.of() : List.of(filters);
    }

    /** A picture that says more than can be read here: of JPEG 2000, or wrapped once more. */
    private static boolean isOtherPhoto(COSStream stream) {
        List<COSBase> filters = filters(stream);
        return filters.contains(COSName.JPX_DECODE)
                || filters.size() > 1 && filters.contains(COSName.DCT_DECODE);
    }

    private static int count(byte[] content, byte[] word) {
        int count = 0;
        for (int i = 0; i <= content.length - word.length; i++) {
            if (Arrays.equals(content, i, i + word.length, word, 0, word.length)) {
                count++;
            }
        }
        return count;
    }
}
