package org.makewhole.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code makewhole restore --organization <code>}: puts one organisation back to an earlier moment
 * in the living database, while the others work on. A database of its own is made of the backup;
 * what goes from there to the living one, and what does not, is the application's to say.
 */
final class RestoreOrganization {
    private static final String PUT_BACK = "org.makewhole.putback.PutBack";
    private static final String VIEWS = "org.makewhole.shared.persistence.TenantViews";

    /** So long servers keep keys in memory, and a little more. */
    private static final long KEYS_SECONDS = 65;

    /** For requests that had begun before the organisation was locked out. */
    private static final long REQUEST_SECONDS = 3;

    /** Statements become rows, indexes and their log. */
    private static final int ROOM_FACTOR = 3;

    private static final long ROOM_BYTES = 300_000_000;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Path home;
    private final Console console;

    RestoreOrganization(Settings settings, Path home, Console console) {
        this.settings = settings;
        this.home = home;
        this.console = console;
    }

    /**
     * Does it, or rehearses it.
     *
     * @throws StartFailure when it cannot be done; nothing is changed then
     */
    void run(RestoreWish wish) throws IOException {
        Path keyFile = BackupKey.file(settings);
        if (Files.notExists(keyFile)) {
            throw refused(
                    "there is no key of the backups " + keyFile,
                    "Name it with MAKEWHOLE_BACKUP_KEY_FILE",
                    null);
        }
        BackupKey key = BackupKey.readOrMake(keyFile);
        EarlierState state = new EarlierState(settings, key);
        Path file = wish.until() == null ? wish.backup() : state.newestBefore(wish.until());
        if (Files.notExists(file)) {
            throw refused("there is no file " + file, "Name a backup", null);
        }
        BackupFile backup = new BackupFile(file, key, home);
        console.say("Reading " + file);
        BackupFile.Content content = backup.check();
        requireUse(wish, content);
        try (OpenDatabase live = OpenDatabase.of(settings, home);
                Scratch scratch =
                        Scratch.open(
                                settings.data(),
                                home,
                                folder -> {
                                    requireKnown(wish.code(), live);
                                    return state.changes(wish, content, live, folder);
                                });
                DomainCode domain = new DomainCode(home, settings.data().resolve("run"))) {
            DatabaseTools tools =
                    new DatabaseTools(live.access(), home, settings.data().resolve("run"));
            requireSchema(content.manifest(), tools.schemaVersion());
            Map<String, String> facts = facts(wish, content.manifest());
            console.say("Making a database as of " + facts.get("moment") + " beside this one");
            backup.loadInto(scratch.tools(home));
            try (Connection then = scratch.tools(home).connect();
                    Connection now = tools.connect()) {
                if (wish.until() != null) {
                    // Views that the log makes anew rest on a function that it does not make.
                    domain.call(VIEWS, "make", then);
                    Changes.follow(scratch.access().url(), scratch.rootPassword(), content.place());
                }
                if (plan(domain, then, now, facts) && !wish.rehearsal()) {
                    confirm(wish.code());
                    putBack(domain, then, now, facts, new Undo(live, tools, wish.code()));
                }
            }
        } catch (StartFailure | IOException known) {
            throw known;
        } catch (IllegalArgumentException reason) {
            throw refused(reason.getMessage(), "Nothing was changed", reason);
        } catch (Exception failure) {
            throw refused(
                    "the database did not take it (" + failure.getMessage() + ")",
                    "Nothing was changed; try again",
                    failure);
        }
    }

    /** Before anything that takes time. */
    private void requireKnown(String code, OpenDatabase live) throws IOException {
        DatabaseTools tools =
                new DatabaseTools(live.access(), home, settings.data().resolve("run"));
        try (Connection now = tools.connect()) {
            organization(now, code);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void requireUse(RestoreWish wish, BackupFile.Content content) throws IOException {
        String only = content.manifest().organization();
        if (!content.hasDatabase() || !only.isEmpty() && !only.equals(wish.code())) {
            throw refused(
                    "the backup holds nothing of " + wish.code(), "Name another backup", null);
        }
        long needed = content.databaseBytes() * ROOM_FACTOR + ROOM_BYTES;
        long room = Files.getFileStore(settings.data()).getUsableSpace();
        if (room < needed) {
            throw refused(
                    "there are "
                            + room / 1_000_000
                            + " MB left in "
                            + settings.data()
                            + " and "
                            + needed / 1_000_000
                            + " are needed",
                    "Make room",
                    null);
        }
    }

    private static void requireSchema(BackupManifest manifest, int schema) {
        if (manifest.schema() != schema) {
            throw refused(
                    "the backup is of another version of MakeWhole ("
                            + manifest.told()
                            + ") than the database (schema "
                            + schema
                            + ")",
                    "Restore it whole into a folder of its own, start this version there once,"
                            + " and take a backup of that",
                    null);
        }
    }

    private Map<String, String> facts(RestoreWish wish, BackupManifest manifest)
            throws IOException {
        String earlier = System.getenv("MAKEWHOLE_EARLIER_MASTER_KEY_FILE");
        Secrets secrets =
                Secrets.open(
                        settings.data().resolve(Backup.SECRETS),
                        settings.data().resolve("database"));
        return Map.of(
                "code", wish.code(),
                "moment", moment(wish, manifest),
                "by", System.getProperty("user.name", "?"),
                "audit", secrets.get("makewhole.audit.key"),
                "masters",
                        Backup.masterKey(settings)
                                + (earlier == null || earlier.isBlank()
                                        ? ""
                                        : "\n" + earlier.strip()));
    }

    private static String moment(RestoreWish wish, BackupManifest manifest) {
        Instant moment = wish.until() == null ? Instant.parse(manifest.created()) : wish.until();
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private boolean plan(
            DomainCode domain, Connection then, Connection now, Map<String, String> facts)
            throws Exception {
        console.say("What would change for " + facts.get("code") + ":");
        int tables = (int) domain.call(PUT_BACK, "plan", then, now, facts, console.lines());
        if (tables == 0) {
            console.say(facts.get("code") + " is as it was then: there is nothing to put back.");
        }
        return tables > 0;
    }

    private void confirm(String code) throws IOException {
        console.say("Type " + code + " to put it back; its people are locked out meanwhile:");
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        String line = typed.readLine();
        if (line == null || !line.strip().equals(code)) {
            throw refused("it was not confirmed", "Nothing was changed", null);
        }
    }

    /** What is needed to undo the step: the organisation as it stands before it. */
    private record Undo(OpenDatabase live, DatabaseTools tools, String code) {}

    private void putBack(
            DomainCode domain,
            Connection then,
            Connection now,
            Map<String, String> facts,
            Undo undo)
            throws Exception {
        boolean running = !undo.live().isOwn();
        if ((boolean) domain.call(PUT_BACK, "prepare", then, now, facts, console.lines())
                && running) {
            console.say("Keys that were replaced since come back: a minute for the servers");
            TimeUnit.SECONDS.sleep(KEYS_SECONDS);
        }
        domain.call(PUT_BACK, "lockOut", now, facts);
        if (running) {
            TimeUnit.SECONDS.sleep(REQUEST_SECONDS);
        }
        Path file =
                settings.data()
                        .resolve("put-back")
                        .resolve(undo.code() + "-" + NAME.format(Instant.now()) + ".backup");
        new Backup(settings, home)
                .write(file, undo.tools(), undo.code(), organization(now, undo.code()));
        console.say("As it stood before: " + file);
        String done = (String) domain.call(PUT_BACK, "apply", then, now, facts, console.lines());
        console.say(
                done.isEmpty()
                        ? "There was nothing to put back."
                        : undo.code()
                                + " is again as of "
                                + facts.get("moment")
                                + ": "
                                + done
                                + "\nTo undo it: restore --organization "
                                + undo.code()
                                + " --backup "
                                + file);
    }

    private static int organization(Connection now, String code) throws SQLException {
        try (PreparedStatement select =
                now.prepareStatement("SELECT id FROM organization WHERE code = ?")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw refused(
                            "no organisation has the code " + code,
                            "Give the letters that begin its case numbers",
                            null);
                }
                return row.getInt(1);
            }
        }
    }

    private static StartFailure refused(String reason, String wayOut, Exception cause) {
        return new StartFailure(ExitStatus.RESTORE_REFUSED, reason, wayOut, cause);
    }
}
