package org.makewhole.evidence.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.filetype.FileType;

/**
 * A PDF written anew from its pages: without properties, private data of programs, small pictures
 * of pages, earlier versions, and what photos in it say of place and time.
 */
final class PdfCopy {
    private static final COSName[] LEFT_OUT = {
        COSName.METADATA,
        COSName.getPDFName("PieceInfo"),
        COSName.getPDFName("LastModified"),
        COSName.getPDFName("Thumb")
    };

    private PdfCopy() {}

    static byte[] of(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                // Its author locked it: a copy would take the lock off.
                throw new IOException("Locked");
            }
            COSDocument document = pdf.getDocument();
            for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
                clean(document.getObjectFromPool(key).getObject(), 0);
            }
            pdf.setDocumentInformation(new PDDocumentInformation());
            document.getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void clean(COSBase object, int depth) throws IOException {
        if (depth > PdfTraits.DEEPEST) {
            throw new IOException("Nested too deep");
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                clean(array.get(i), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName name : LEFT_OUT) {
                dictionary.removeItem(name);
            }
            if (dictionary instanceof COSStream stream && PdfTraits.isPhoto(stream)) {
                photo(stream);
            }
            for (COSBase value : dictionary.getValues()) {
                clean(value, depth + 1);
            }
        }
    }

    private static void photo(COSStream stream) throws IOException {
        byte[] copy;
        try (InputStream in = stream.createRawInputStream()) {
            copy = PhotoCopy.of(FileType.JPEG, new ByteArrayInputStream(in.readAllBytes()));
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(copy);
        }
    }
}
