package org.makewhole.shared.spreadsheet;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The file as a whole cannot be read: why, as a stable reason with arguments for its message. */
@ApplicationException(rollback = true)
public class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> arguments;

    /** Why a file was refused. The arguments of the message stand in brackets. */
    public enum Reason implements ReasonCode {
        /** Zero bytes, or nothing but blanks. */
        EMPTY,
        /** Larger than allowed [limit in MB]. */
        TOO_LARGE,
        /** Named .xlsx, but is no zip archive: most often a text file that was renamed. */
        NOT_A_WORKBOOK,
        /** A zip archive that holds no Excel workbook (OpenDocument, Word, XLSB, any archive). */
        NOT_A_SPREADSHEET,
        /** Excel 97-2003 (.xls). */
        OLD_EXCEL,
        /** Protected by a password. */
        ENCRYPTED,
        /** Inflates to more than allowed [limit in MB]. */
        INFLATES_TOO_FAR,
        /** The archive or its XML is broken. */
        DAMAGED,
        /** Bytes that no text file holds [byte position]. */
        BINARY,
        /** A quote opened and never closed [row number]. */
        QUOTE_NOT_CLOSED,
        /** The first row names no columns. */
        NO_HEADER,
        /** Nothing after the header. */
        NO_ROWS,
        /** The virus scanner found something. */
        INFECTED,
        /** The name ends like no table's does [the ending]. */
        OTHER_ENDING,
        /** Written for another program: a web page, a picture, a document. */
        NO_TABLE_TEXT,
        /** More columns than allowed [limit]. */
        TOO_MANY_COLUMNS,
        /** More rows than allowed [limit]. */
        TOO_MANY_ROWS;

        @Override
        public String key() {
            return ReasonCode.key("table", name());
        }
    }

    public UnreadableTableException(Reason reason, Object... arguments) {
        this(null, reason, arguments);
    }

    UnreadableTableException(Throwable cause, Reason reason, Object... arguments) {
        super(reason.key() + List.of(arguments), cause);
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }

    static UnreadableTableException tooLarge(Reason reason, long limitBytes) {
        return new UnreadableTableException(reason, Math.max(1, limitBytes / (1024 * 1024)));
    }
}
