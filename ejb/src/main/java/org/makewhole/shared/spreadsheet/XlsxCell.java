package org.makewhole.shared.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The one canonical text of an XLSX cell, whatever the cell's display format is. */
final class XlsxCell {

    /** Excel keeps and shows 15 significant digits; what follows is noise of binary fractions. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final int MAX_EXPONENT = 310;
    private static final double LAST_DAY = 2_958_466; // the day after 9999-12-31
    private static final int THREE_DECIMALS = 3;

    /** Literals, colours, conditions and escapes of a format code: no date fields in there. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_FIELDS = Pattern.compile("[dy]|mmm");

    private XlsxCell() {}

    static String text(Cell cell, List<RowProblem> problems) {
        int column = cell.getColumnIndex();
        if (cell.getFormula() != null) {
            problems.add(RowProblem.ofCell(RowProblem.Code.FORMULA, column));
            return "=" + cut(cell.getFormula(), column, problems);
        }
        if (cell.getType() == CellType.ERROR) {
            problems.add(RowProblem.ofCell(RowProblem.Code.CELL_ERROR, column, raw(cell)));
            return raw(cell);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, problems);
            case BOOLEAN -> String.valueOf(cell.getValue());
            case EMPTY -> "";
            // Some programs write plain text with the type meant for formula results.
            default -> cut(raw(cell), column, problems);
        };
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static String cut(String text, int column, List<RowProblem> problems) {
        if (text.length() <= Limits.CELL_CHARACTERS) {
            return text;
        }
        String limit = String.valueOf(Limits.CELL_CHARACTERS);
        problems.add(RowProblem.ofCell(RowProblem.Code.CELL_TOO_LONG, column, limit));
        return text.substring(0, Limits.CELL_CHARACTERS);
    }

    private static String number(Cell cell, List<RowProblem> problems) {
        BigDecimal value = cell.asNumber();
        if (value == null) {
            return "";
        }
        if (value.signum() != 0
                && Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT) {
            problems.add(
                    RowProblem.ofCell(RowProblem.Code.NUMBER_OUT_OF_RANGE, cell.getColumnIndex()));
            return cut(raw(cell), cell.getColumnIndex(), problems);
        }
        double serial = value.doubleValue();
        if (isDate(cell) && serial >= 1 && serial < LAST_DAY) {
            return date(cell.asDate());
        }
        return plain(value);
    }

    /**
     * A point is the decimal mark of a native number, without doubt. With exactly three decimals
     * the text could be taken for thousands ("1.234"), so a zero is added: it stays the same number
     * and can be read in one way only.
     */
    private static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal shown = value.round(EXCEL_DIGITS).stripTrailingZeros();
        if (shown.scale() == THREE_DECIMALS) {
            shown = shown.setScale(THREE_DECIMALS + 1);
        }
        return shown.toPlainString();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.toString();
    }

    /** By the number format: the built-in date formats of ECMA-376 18.8.30, or a code with days. */
    private static boolean isDate(Cell cell) {
        String code = cell.getDataFormatString();
        if (code != null) {
            String fields = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            return !fields.contains("general") && DATE_FIELDS.matcher(fields).find();
        }
        Integer id = cell.getDataFormatId();
        return id != null
                && (id >= 14 && id <= 17
                        || id == 22
                        || id >= 27 && id <= 36
                        || id >= 50 && id <= 58);
    }
}
