package org.makewhole.shared.spreadsheet;

import java.io.Closeable;
import java.util.List;

/** A format's own walk over a file. Throws {@link UnreadableTableException} for bad content. */
interface RawTable extends Closeable {

    /** The first row that is not blank, trimmed; empty when there is none. Called once, first. */
    List<String> header();

    /** The next row that is not blank, or null at the end. */
    TableRow next();

    /** Share of the file read, 0 to 1. */
    double progress();
}
