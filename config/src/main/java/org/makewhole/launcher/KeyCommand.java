package org.makewhole.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * {@code makewhole keys}: leaves a wish for new keys in the database, which the application fulfils
 * while it runs; or removes an organisation's keys at once. Either is told to the platform's trail
 * by the application.
 */
final class KeyCommand {
    private static final String OWNER =
            " WHERE owner_id = (SELECT id FROM organization WHERE code = ?)";

    private final Settings settings;
    private final Path home;

    KeyCommand(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    void rotate(String whose, Console console) throws IOException {
        if (whose.equals("master")) {
            change("UPDATE key_ring SET rotation_wanted = TRUE WHERE owner_id = 0", null);
        } else {
            change("UPDATE key_ring SET rotation_wanted = TRUE" + OWNER, whose);
        }
        console.say("New keys are made within a minute, or at the next start.");
    }

    void remove(String code, Console console) throws IOException {
        change(
                "UPDATE key_ring SET field_keys = NULL, file_keys = NULL, index_keys = NULL,"
                        + " rotation_wanted = FALSE, removal_wanted = TRUE, reseal_table = NULL,"
                        + " version = version + 1,"
                        + " changed_at = UTC_TIMESTAMP(6)"
                        + OWNER,
                code);
        console.say(
                "The keys of "
                        + code
                        + " are gone: within a minute nothing it sealed can be read any more."
                        + "\nBackups made before still hold them. Delete those as well.");
    }

    private void change(String sql, String code) throws IOException {
        try (OpenDatabase database = OpenDatabase.of(settings, home);
                Connection connection =
                        new DatabaseTools(database.access(), home, settings.data()).connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            if (code != null) {
                update.setString(1, code);
            }
            if (update.executeUpdate() == 0) {
                throw new StartFailure(
                        ExitStatus.BAD_SETTING,
                        "no organisation with keys has the code " + code,
                        "Give the letters that begin its case numbers");
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    ExitStatus.BACKUP_FAILED,
                    "the keys were not changed (" + e.getMessage() + ")",
                    "Try again",
                    e);
        }
    }
}
