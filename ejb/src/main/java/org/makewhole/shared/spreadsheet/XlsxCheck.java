package org.makewhole.shared.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/**
 * One pass over an XLSX archive before it is read: inflates every part and counts what really comes
 * out (the sizes an archive declares can lie), and walks every worksheet for broken XML and for
 * cell addresses outside Excel's 16,384 columns and numbers without end. The reading library would
 * allocate one list slot per column for such an address and exhaust the heap, and a number costs it
 * the square of its length.
 */
final class XlsxCheck {

    private static final int MAX_PARTS = 10_000;
    private static final int MAX_COLUMN_LETTERS = 3;

    /** The longest number that Excel holds, written out, and more. */
    private static final int MAX_NUMBER_SIGNS = 400;

    private final XMLInputFactory xml = new InputFactoryImpl();
    private final Limits limits;
    private long left;
    private int rows;
    private boolean sharedTexts;
    private boolean usesSharedTexts;

    private XlsxCheck(Limits limits) {
        this.limits = limits;
        this.left = limits.inflatedBytes();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    /** Returns the number of rows of the longest sheet. */
    static int check(byte[] archive, Limits limits) throws IOException {
        XlsxCheck check = new XlsxCheck(limits);
        // The library reads the archive with the same class: both see the same parts.
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                        .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.stream().noneMatch(XlsxCheck::isWorkbook)) {
                throw new UnreadableTableException(Reason.NOT_A_SPREADSHEET);
            }
            if (parts.size() > MAX_PARTS) {
                throw new UnreadableTableException(Reason.DAMAGED);
            }
            for (ZipArchiveEntry part : parts) {
                check.part(zip, part);
            }
            if (check.usesSharedTexts && !check.sharedTexts) {
                // The library would hand out empty cells, and money would be lost in silence.
                throw new UnreadableTableException(Reason.DAMAGED);
            }
            return check.rows;
        } catch (ZipException e) {
            throw new UnreadableTableException(e, Reason.DAMAGED);
        }
    }

    private static boolean isWorkbook(ZipArchiveEntry part) {
        return ("/" + part.getName()).toLowerCase(Locale.ROOT).endsWith("/workbook.xml");
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        // Only worksheets are streamed later; any other part may end up in memory as a whole.
        try (Counted in = new Counted(zip.getInputStream(entry))) {
            in.allow(limits.sharedTextBytes());
            worksheet(in);
            in.transferTo(OutputStream.nullOutputStream());
            left -= in.count;
        } catch (EOFException e) {
            throw new UnreadableTableException(e, Reason.DAMAGED);
        }
    }

    /** Walks a part if it is a worksheet, whatever its name is; leaves any other alone. */
    private void worksheet(Counted in) throws IOException {
        boolean worksheet = false;
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            reader.nextTag();
            worksheet = "worksheet".equals(reader.getLocalName());
            sharedTexts |= "sst".equals(reader.getLocalName());
            in.allow(worksheet ? limits.inflatedBytes() : limits.sharedTextBytes());
            int rowsHere = 0;
            boolean numeric = false;
            boolean number = false;
            int signs = 0;
            while (worksheet && reader.hasNext()) {
                int event = reader.next();
                boolean element = event == XMLStreamReader.START_ELEMENT;
                if (element || event == XMLStreamReader.END_ELEMENT) {
                    number = element && numeric && "v".equals(reader.getLocalName());
                    signs = 0;
                } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                    signs += reader.getTextLength();
                }
                if (number && signs > MAX_NUMBER_SIGNS) {
                    throw new UnreadableTableException(Reason.DAMAGED);
                }
                if (element && "c".equals(reader.getLocalName())) {
                    address(reader.getAttributeValue(null, "r"));
                    numeric = isNumber(reader.getAttributeValue(null, "t"));
                    usesSharedTexts |= "s".equals(reader.getAttributeValue(null, "t"));
                } else if (element && "row".equals(reader.getLocalName())) {
                    rowsHere++;
                }
            }
            rows = Math.max(rows, rowsHere);
        } catch (XMLStreamException e) {
            // Any other part may be no XML at all, such as printer settings.
            if (worksheet) {
                throw new UnreadableTableException(e, Reason.DAMAGED);
            }
        }
    }

    /** Also a place in the list of shared texts, which the library reads as a number. */
    private static boolean isNumber(String type) {
        return type == null || "n".equals(type) || "s".equals(type);
    }

    private static void address(String address) {
        int letters = 0;
        while (address != null
                && letters < address.length()
                && !Character.isDigit(address.charAt(letters))) {
            letters++;
        }
        if (letters > MAX_COLUMN_LETTERS) {
            throw new UnreadableTableException(Reason.DAMAGED);
        }
    }

    /** Ends the file, not the server, when a part inflates past what is allowed. */
    private final class Counted extends FilterInputStream {

        private long limit;
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        /** Sets the limit of this part; what all parts may come to holds besides. */
        void allow(long bytes) {
            limit = bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            count += n;
            if (count > Math.min(limit, left)) {
                throw UnreadableTableException.tooLarge(
                        Reason.INFLATES_TOO_FAR, count > limit ? limit : limits.inflatedBytes());
            }
        }
    }
}
