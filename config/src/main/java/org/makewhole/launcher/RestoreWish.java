package org.makewhole.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * What follows {@code makewhole restore} when one organisation alone is to be put back.
 *
 * @param code of the organisation
 * @param backup the state to go back to; null where a moment is named
 * @param until the moment to go back to; null where a backup is named
 * @param rehearsal whether nothing is written
 */
record RestoreWish(String code, Path backup, Instant until, boolean rehearsal) {
    static final String ORGANIZATION = "--organization";

    /**
     * Reads the words of a command.
     *
     * @throws StartFailure when they are not understood
     */
    static RestoreWish of(String... words) {
        String code = null;
        Path backup = null;
        Instant until = null;
        boolean rehearsal = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case ORGANIZATION -> code = value(words, ++i);
                case "--backup" -> backup = path(value(words, ++i));
                case "--until" -> until = moment(value(words, ++i));
                case "--dry-run" -> rehearsal = true;
                default -> throw notUnderstood("\"" + words[i] + "\" is not understood");
            }
        }
        if (code == null || (backup == null) == (until == null)) {
            throw notUnderstood("it is not said which organisation goes back to what");
        }
        if (until != null && until.isAfter(Instant.now())) {
            throw notUnderstood("the moment " + until + " is yet to come");
        }
        return new RestoreWish(code, backup, until, rehearsal);
    }

    private static Path path(String value) {
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException invalid) {
            throw notUnderstood("\"" + value + "\" is no file");
        }
    }

    /** With its zone, for a moment on the wall is another one elsewhere. */
    private static Instant moment(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException invalid) {
            throw notUnderstood(
                    "\"" + value + "\" is no moment with its zone, such as 2026-11-23T10:15:00Z");
        }
    }

    private static String value(String[] words, int i) {
        if (i >= words.length || words[i].startsWith("--")) {
            throw notUnderstood("nothing follows " + words[i - 1]);
        }
        return words[i];
    }

    private static StartFailure notUnderstood(String reason) {
        return new StartFailure(
                ExitStatus.RESTORE_REFUSED,
                reason,
                "Say: restore --organization <code>, then --backup <file> or --until <moment>, and"
                        + " --dry-run to rehearse it");
    }
}
