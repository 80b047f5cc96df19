package org.makewhole.shared.spreadsheet;

import java.util.Locale;

/**
 * A stable reason that the face translates. Implemented by enums only, so that all can be listed.
 */
public interface ReasonCode {

    /** The enum constant's name. */
    String name();

    /** The message key, for instance {@code table.not-a-workbook}: never changes once published. */
    String key();

    /** Builds a key from a family and a constant's name. */
    static String key(String family, String name) {
        return family + "." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
