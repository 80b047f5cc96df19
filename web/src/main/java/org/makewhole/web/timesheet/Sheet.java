package org.makewhole.web.timesheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of texts under named columns, as a sheet in the browser holds them (sheet.js). */
public class Sheet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands before a text that could not be read. */
    static final String UNREADABLE = "!";

    /** Fifty years of weeks; sheet.js knows the same number. */
    static final int MOST_ROWS = 3_000;

    private static final int LONGEST = 300;

    /** Rows and cells, and something that is neither and is ignored. */
    private static final int DEEPEST = 3;

    private final String name;
    private final List<String> columns;
    private ArrayList<ArrayList<String>> rows = new ArrayList<>();

    Sheet(String name, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** The rows as a list of lists of texts. */
    public String getJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        rows.forEach(row -> all.add(Json.createArrayBuilder(row)));
        return all.build().toString();
    }

    /**
     * Takes the rows over; what is no list of lists of texts comes from no sheet and is ignored.
     */
    public void setJson(String json) {
        String sent = json == null ? "" : json;
        try (JsonReader reader = Json.createReader(new StringReader(sent))) {
            requireShallow(sent);
            ArrayList<ArrayList<String>> read = new ArrayList<>();
            for (JsonValue row : reader.readArray()) {
                if (read.size() < MOST_ROWS && row instanceof JsonArray cells) {
                    read.add(texts(cells));
                }
            }
            rows = read;
        } catch (JsonException notASheet) {
            rows = new ArrayList<>(rows);
        }
    }

    /** Each level costs the reader of trees a piece of its stack: thousands would use it up. */
    private static void requireShallow(String json) {
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            int depth = 0;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> depth++;
                    case END_ARRAY, END_OBJECT -> depth--;
                    default -> {
                        // Texts and names are as deep as what they stand in.
                    }
                }
                if (depth > DEEPEST) {
                    throw new JsonException("deeper than any sheet");
                }
            }
        }
    }

    private ArrayList<String> texts(JsonArray cells) {
        ArrayList<String> texts = emptyRow();
        for (int i = 0; i < Math.min(cells.size(), texts.size()); i++) {
            if (cells.get(i) instanceof JsonString text) {
                String cell = text.getString();
                texts.set(i, cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
            }
        }
        return texts;
    }

    private ArrayList<String> emptyRow() {
        ArrayList<String> row = new ArrayList<>();
        columns.forEach(column -> row.add(""));
        return row;
    }

    public String getName() {
        return name;
    }

    int size() {
        return rows.size();
    }

    void clear() {
        rows.clear();
    }

    /** Adds an empty row and gives its number. */
    int addRow() {
        rows.add(emptyRow());
        return rows.size() - 1;
    }

    void remove(int row) {
        rows.remove(row);
    }

    void set(int row, String column, String text) {
        rows.get(row).set(columns.indexOf(column), text == null ? "" : text);
    }

    String get(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }

    /** Puts the rows in the order of a column's texts; equal ones stay as they were. */
    void sortBy(String column) {
        int at = columns.indexOf(column);
        rows.sort(Comparator.comparing(row -> row.get(at)));
    }

    /** True when nothing stands in the row but what these columns hold. */
    boolean isBlank(int row, List<String> except) {
        return columns.stream()
                .allMatch(column -> except.contains(column) || get(row, column).isEmpty());
    }

    /** The cells that could not be read when they were typed. */
    List<Cell> unreadable() {
        List<Cell> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String column : columns) {
                if (get(row, column).startsWith(UNREADABLE)) {
                    found.add(cell(row, column));
                }
            }
        }
        return found;
    }

    Cell cell(int row, String column) {
        return new Cell(name, row, column);
    }

    /**
     * The day in a cell; empty for an empty cell.
     *
     * @throws UnreadableException when the cell holds something else
     */
    Optional<LocalDate> date(int row, String column) {
        String text = get(row, column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            throw new UnreadableException(cell(row, column));
        }
    }

    /**
     * The number in a cell; empty for an empty cell.
     *
     * @throws UnreadableException when the cell holds something else
     */
    Optional<BigDecimal> number(int row, String column) {
        String text = get(row, column);
        if (!text.isEmpty() && !text.matches("\\d{1,15}(\\.\\d{1,9})?")) {
            throw new UnreadableException(cell(row, column));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /**
     * The constant that a cell names; empty for an empty cell.
     *
     * @throws UnreadableException when there is no such constant
     */
    <E extends Enum<E>> Optional<E> constant(int row, String column, Class<E> type) {
        String text = get(row, column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, text));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableException(cell(row, column));
        }
    }

    /**
     * A place in a sheet.
     *
     * @param sheet name of the sheet
     * @param row from 0
     * @param column key of the column
     */
    record Cell(String sheet, int row, String column) {

        Problem problem(String text) {
            return new Problem(sheet, row, column, text);
        }
    }

    /**
     * Something wrong with a cell.
     *
     * @param sheet name of the sheet
     * @param row from 0
     * @param column key of the column
     * @param text what to tell, in the language of the view
     */
    public record Problem(String sheet, int row, String column, String text)
            implements Serializable {}

    /** A cell holds what no sheet of ours sends, or what could not be read when it was typed. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Cell cell;

        UnreadableException(Cell cell) {
            super(cell.toString());
            this.cell = cell;
        }

        Cell cell() {
            return cell;
        }
    }
}
