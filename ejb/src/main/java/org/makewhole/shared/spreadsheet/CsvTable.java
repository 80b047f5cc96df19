package org.makewhole.shared.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;

/** A CSV file (RFC 4180, with the habits of Excel): comma, semicolon or tab. */
final class CsvTable implements RawTable {

    /** Excel's own hint line, {@code sep=;}. */
    private static final Pattern HINT = Pattern.compile("sep=([,;\t])\r?\n.*", Pattern.DOTALL);

    /** How Excel users keep leading zeros: {@code ="00123"}. A value, not a calculation. */
    private static final Pattern QUOTED_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int PROBE_CHARACTERS = 1 << 16;
    private static final int PROBE_RECORDS = 50;

    private final GuardedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long size;
    private int columns;

    private CsvTable(GuardedReader reader, CSVParser parser, long size) {
        this.reader = reader;
        this.parser = parser;
        this.records = parser.iterator();
        this.size = size;
    }

    static CsvTable open(TableSource file) throws IOException {
        CsvEncoding encoding = CsvEncoding.of(file);
        String start;
        try (Reader probe = reader(file, encoding)) {
            char[] buffer = new char[PROBE_CHARACTERS];
            int length = 0;
            for (int n = 0; n >= 0 && length < buffer.length; length += Math.max(n, 0)) {
                n = probe.read(buffer, length, buffer.length - length);
            }
            start = new String(buffer, 0, length);
        }
        Matcher hint = HINT.matcher(start);
        GuardedReader reader = new GuardedReader(reader(file, encoding));
        char delimiter = hint.matches() ? hint.group(1).charAt(0) : delimiter(start);
        if (hint.matches()) {
            int left = start.indexOf('\n') + 1;
            while (left > 0 && reader.read() >= 0) {
                left--;
            }
        }
        // Characters, not bytes: right to a few percent for every language in Latin script.
        return new CsvTable(reader, format(delimiter).parse(reader), file.size());
    }

    @Override
    public List<String> header() {
        for (CSVRecord r = record(); r != null; r = record()) {
            List<String> names = new ArrayList<>();
            r.forEach(name -> names.add(name.strip()));
            if (!TableRow.isBlank(names)) {
                columns = names.size();
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    @Override
    public TableRow next() {
        for (CSVRecord r = record(); r != null; r = record()) {
            List<String> cells = r.toList();
            if (!TableRow.isBlank(cells)) {
                return row(Math.toIntExact(r.getRecordNumber()), cells);
            }
        }
        return null;
    }

    private TableRow row(int rowNumber, List<String> raw) {
        List<String> cells = new ArrayList<>(Math.max(raw.size(), columns));
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            cells.add(cell(raw.get(i), i, problems));
        }
        while (cells.size() > columns && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > columns) {
            problems.add(RowProblem.ofRow(RowProblem.Code.TOO_LONG, cells.size(), columns));
        } else if (cells.size() < columns) {
            problems.add(RowProblem.ofRow(RowProblem.Code.TOO_SHORT, cells.size(), columns));
            while (cells.size() < columns) {
                cells.add("");
            }
        }
        return new TableRow(rowNumber, cells, problems);
    }

    private static String cell(String text, int column, List<RowProblem> problems) {
        if (text.length() > Limits.CELL_CHARACTERS) {
            problems.add(
                    RowProblem.ofCell(
                            RowProblem.Code.CELL_TOO_LONG,
                            column,
                            String.valueOf(Limits.CELL_CHARACTERS)));
            return text.substring(0, Limits.CELL_CHARACTERS);
        }
        if (text.startsWith("=")) {
            Matcher quoted = QUOTED_TEXT.matcher(text);
            if (quoted.matches()) {
                return quoted.group(1);
            }
            problems.add(RowProblem.ofCell(RowProblem.Code.FORMULA, column));
        }
        return Defused.undo(text);
    }

    private CSVRecord record() {
        reader.startRecord();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            // The text has been decoded once already: what is left to fail is the quoting.
            throw new UnreadableTableException(
                    e, Reason.QUOTE_NOT_CLOSED, parser.getRecordNumber() + 1);
        }
    }

    @Override
    public double progress() {
        return (double) reader.characters / size;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static Reader reader(TableSource file, CsvEncoding encoding) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(encoding.skip());
        return new InputStreamReader(in, encoding.charset());
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    /** The delimiter that cuts the start of the file into the most columns, the same each row. */
    private static char delimiter(String start) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : DELIMITERS) {
            double score = score(start, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String start, char delimiter) {
        int columns = 0;
        int records = 0;
        int even = 0;
        try (CSVParser probe = format(delimiter).parse(new StringReader(start))) {
            Iterator<CSVRecord> all = probe.iterator();
            while (records < PROBE_RECORDS && all.hasNext()) {
                CSVRecord r = all.next();
                if (TableRow.isBlank(r.toList())) {
                    continue;
                }
                columns = records == 0 ? r.size() : columns;
                even += r.size() == columns ? 1 : 0;
                records++;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // The probe ends in the middle of a quoted cell: what was counted so far stands.
            even = Math.min(even, records);
        }
        return columns < 2 ? 0 : columns * ((double) even / records);
    }

    /** Counts characters, and ends a record that grows without end: a quote was never closed. */
    private static final class GuardedReader extends FilterReader {

        private long characters;
        private long recordStart;

        GuardedReader(Reader in) {
            super(in);
        }

        void startRecord() {
            recordStart = characters;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            return c < 0 ? c : counted(1) > 0 ? c : -1;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            return n < 0 ? n : counted(n);
        }

        private int counted(int n) throws IOException {
            characters += n;
            if (characters - recordStart > Limits.RECORD_CHARACTERS) {
                throw new IOException("record too long");
            }
            return n;
        }
    }
}
