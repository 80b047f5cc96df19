package org.makewhole.shared.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula, made harmless by an apostrophe in front
 * (OWASP, "CSV Injection").
 */
final class Defused {

    private static final String DANGEROUS = "=+-@\t\r";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private Defused() {}

    static String of(String text) {
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        boolean alreadyDefused = !undo(text).equals(text);
        return (dangerous && !PLAIN_NUMBER.matcher(text).matches()) || alreadyDefused
                ? "'" + text
                : text;
    }

    /** Takes the apostrophe away again, and only from a text that {@link #of} has written. */
    static String undo(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '\'') {
            marks++;
        }
        boolean defused =
                marks > 0 && marks < text.length() && DANGEROUS.indexOf(text.charAt(marks)) >= 0;
        return defused ? text.substring(1) : text;
    }
}
