package org.makewhole.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

/** What an operator asks for instead of a start: a backup, its return, new keys or none. */
final class OperatorCommand {
    private static final String WAY_OUT =
            "Say: backup <file>, backups <folder>, restore <file>, restore --organization <code>"
                    + " --until <moment> or --backup <file>, keys rotate <code of an organisation>,"
                    + " keys rotate master, or keys remove <code> <code once more>";

    private final Settings settings;
    private final Console console;
    private final Path home;

    OperatorCommand(Settings settings, Console console, Path home) {
        this.settings = settings;
        this.console = console;
        this.home = home;
    }

    /**
     * Does it and returns when it is done.
     *
     * @throws StartFailure when it cannot be done, or is not understood
     */
    void run(String[] args) throws IOException {
        // The console is for a person; what libraries say belongs to no command.
        LogManager.getLogManager().reset();
        String said = args[0] + (args.length > 1 && args[0].equals("keys") ? " " + args[1] : "");
        String[] rest = Arrays.copyOfRange(args, said.split(" ").length, args.length);
        if (said.equals("backup") && rest.length == 1) {
            new Backup(settings, home).write(Path.of(rest[0]).toAbsolutePath(), console);
        } else if (said.equals("backups") && rest.length == 1) {
            new BackupList(settings, home).show(Path.of(rest[0]).toAbsolutePath(), console);
        } else if (said.equals("restore") && List.of(rest).contains(RestoreWish.ORGANIZATION)) {
            new RestoreOrganization(settings, home, console).run(RestoreWish.of(rest));
        } else if (said.equals("restore") && rest.length == 1) {
            new Restore(settings, home).read(Path.of(rest[0]).toAbsolutePath(), console);
        } else if (said.equals("keys rotate") && rest.length == 1) {
            new KeyCommand(settings, home).rotate(rest[0], console);
        } else if (said.equals("keys remove") && rest.length == 2 && rest[0].equals(rest[1])) {
            new KeyCommand(settings, home).remove(rest[0], console);
        } else {
            throw new StartFailure(
                    ExitStatus.BAD_SETTING,
                    "\"" + String.join(" ", args) + "\" is not understood",
                    WAY_OUT);
        }
    }
}
