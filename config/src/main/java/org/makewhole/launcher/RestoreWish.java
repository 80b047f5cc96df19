package org.makewhole.launcher;

import java.nio.file.Path;

/**
 * What follows {@code makewhole restore} when one organisation alone is to be put back.
 *
 * @param code of the organisation
 * @param backup the state to go back to
 * @param rehearsal whether nothing is written
 */
record RestoreWish(String code, Path backup, boolean rehearsal) {
    static final String ORGANIZATION = "--organization";

    /**
     * Reads the words of a command.
     *
     * @throws StartFailure when they are not understood
     */
    static RestoreWish of(String... words) {
        String code = null;
        Path backup = null;
        boolean rehearsal = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case ORGANIZATION -> code = value(words, ++i);
                case "--backup" -> backup = Path.of(value(words, ++i)).toAbsolutePath();
                case "--dry-run" -> rehearsal = true;
                default -> throw notUnderstood("\"" + words[i] + "\" is not understood");
            }
        }
        if (code == null || backup == null) {
            throw notUnderstood("it is not said which organisation goes back to what");
        }
        return new RestoreWish(code, backup, rehearsal);
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
                "Say: restore --organization <code> --backup <file> [--dry-run]");
    }
}
