package org.makewhole.shared.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/**
 * A table read row by row from a CSV or XLSX file: the first row that is not blank is the header,
 * blank rows are passed over. Can be walked once; close it to release the file.
 *
 * <p>Opening, {@link #hasNext} and {@link #next} throw {@link UnreadableTableException} for a file
 * that cannot be read, and nothing else for any content whatsoever.
 */
public final class TableReader implements Iterator<TableRow>, Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Markup of any kind, PDF, rich text, PostScript: programs that a browser or a reader runs. */
    private static final List<String> OTHERS = List.of("<", "%PDF", "{\\rtf", "%!PS", "#!");

    /** A name without an ending, or with a date at its end, says nothing. */
    private static final Pattern ENDING = Pattern.compile("\\.(\\p{Alpha}\\w{0,9})$");

    private static final Set<String> ENDINGS =
            Set.of("csv", "txt", "tsv", "tab", "xls", "xlsx", "xlsm");

    private final RawTable table;
    private final Limits limits;
    private final List<String> header;
    private TableRow ahead;
    private int rows;

    private TableReader(RawTable table, Limits limits) throws IOException {
        this.table = table;
        this.limits = limits;
        this.header = table.header();
        if (header.size() > limits.columns()) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS, limits.columns());
        }
        if (!namesColumns(header)) {
            throw new UnreadableTableException(Reason.NO_HEADER);
        }
        ahead = table.next();
        if (ahead == null) {
            throw new UnreadableTableException(Reason.NO_ROWS);
        }
    }

    /**
     * Opens a file and checks it as a whole.
     *
     * @param originalFileName what the person called the file; only words the refusal
     * @throws UnreadableTableException when it cannot be read
     * @throws IOException when the disk fails, not for any content
     */
    public static TableReader open(TableSource file, String originalFileName, Limits limits)
            throws IOException {
        long size = file.size();
        if (size == 0) {
            throw new UnreadableTableException(Reason.EMPTY);
        }
        byte[] start = start(file);
        boolean zip = startsWith(start, ZIP);
        long limit = zip ? limits.xlsxBytes() : limits.csvBytes();
        if (size > limit) {
            throw UnreadableTableException.tooLarge(Reason.TOO_LARGE, limit);
        }
        if (startsWith(start, OLE2)) {
            throw new UnreadableTableException(
                    EncryptedWorkbook.is(file) ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        }
        refuseOthers(originalFileName, zip ? new byte[0] : start);
        if (!zip && namedWorkbook(originalFileName)) {
            throw new UnreadableTableException(Reason.NOT_A_WORKBOOK);
        }
        RawTable table = zip ? XlsxTable.open(file, limits) : CsvTable.open(file);
        try {
            return new TableReader(table, limits);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** Names of the columns as they stand, trimmed; a name may be empty or occur twice. */
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public TableRow next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        if (++rows > limits.rows()) {
            throw new UnreadableTableException(Reason.TOO_MANY_ROWS, limits.rows());
        }
        TableRow row = ahead;
        ahead = table.next();
        return row;
    }

    /** How much of the file has been read, from 0 to 1: enough for a progress bar. */
    public double progress() {
        return Math.min(1, Math.max(0, table.progress()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    /** What says of itself that it is for another program, by its name or its first bytes. */
    private static void refuseOthers(String originalFileName, byte[] start) {
        Matcher ending = ENDING.matcher(originalFileName == null ? "" : originalFileName.strip());
        if (ending.find() && !ENDINGS.contains(ending.group(1).toLowerCase(Locale.ROOT))) {
            throw new UnreadableTableException(Reason.OTHER_ENDING, ending.group());
        }
        String text =
                new String(start, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
        if (OTHERS.stream().anyMatch(text.stripLeading()::startsWith)) {
            throw new UnreadableTableException(Reason.NO_TABLE_TEXT);
        }
    }

    private static boolean namesColumns(List<String> header) {
        return header.stream().anyMatch(name -> name.chars().anyMatch(Character::isLetter));
    }

    private static boolean namedWorkbook(String name) {
        return name != null
                && name.toLowerCase(Locale.ROOT).strip().matches(".*\\.(xlsx|xlsm|xls)");
    }

    private static byte[] start(TableSource file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(64);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
