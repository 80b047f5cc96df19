package org.makewhole.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Keys and passwords of one installation, made by a secure random generator at the first start and
 * kept in {@code secrets.properties}, readable by its account only. None has a default.
 *
 * <p>The file belongs into every backup: without the pepper nobody can sign in any more. When it is
 * missing beside an existing database, the start is refused rather than a new one made.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Digits and letters that cannot be mistaken for one another when read aloud or typed. */
    private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String HEAD =
            "# Keys and passwords of this MakeWhole. Keep a copy with every backup of the"
                    + " database;\n"
                    + "# show it to nobody. Without makewhole.pepper no password can be checked any"
                    + " more.\n";

    private static final List<Secret> ALL =
            List.of(
                    new Secret("database.root.password", Secrets::password),
                    new Secret("database.owner.password", Secrets::password),
                    new Secret("database.app.password", Secrets::password),
                    new Secret("database.report.password", Secrets::password),
                    new Secret("makewhole.pepper", Secrets::pepper),
                    new Secret("makewhole.audit.key", Secrets::pepper),
                    new Secret("makewhole.demo.password", Secrets::passphrase));

    private record Secret(String name, Function<SecureRandom, String> make) {}

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /**
     * Reads the file; makes it when the folder is new, and adds what an older version did not have.
     *
     * @param file {@code secrets.properties}
     * @param database the folder of the embedded database
     * @throws StartFailure when the file cannot be used, or is missing beside a database
     */
    public static Secrets open(Path file, Path database) {
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            } else if (Files.exists(database)) {
                throw new StartFailure(
                        ExitStatus.DATA_DAMAGED,
                        "the file " + file + " is missing beside an existing database",
                        "Put it back from the backup of that database; a new one would lock"
                                + " everybody out");
            }
            boolean changed = false;
            for (Secret secret : ALL) {
                if (values.getProperty(secret.name(), "").isBlank()) {
                    values.setProperty(secret.name(), secret.make().apply(RANDOM));
                    changed = true;
                }
            }
            if (changed) {
                DataFolder.writePrivately(file, text(values));
            }
            return new Secrets(values);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StartFailure(
                    ExitStatus.DATA_DAMAGED,
                    "the file "
                            + file
                            + " cannot be read or written ("
                            + unreadable.getMessage()
                            + ")",
                    "Give this account the right to it, or put it back from the backup",
                    unreadable);
        }
    }

    /** The value of one secret, by its name in the file. */
    public String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret is called " + name);
        }
        return value;
    }

    /** A code for the set-up page, good for this start only and therefore not kept: 60 bits. */
    public static String setupCode() {
        StringBuilder code = new StringBuilder();
        for (int position = 0; position < 12; position++) {
            if (position > 0 && position % 4 == 0) {
                code.append('-');
            }
            code.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return code.toString();
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String pepper(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Four words to type by hand; for the demonstration, which listens on this machine only. */
    private static String passphrase(SecureRandom random) {
        List<String> words = Words.all();
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < 4) {
            chosen.add(words.get(random.nextInt(words.size())));
        }
        return String.join("-", chosen);
    }

    private static String text(Properties values) {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeMap<>(values).forEach((name, value) -> text.append(name + "=" + value + "\n"));
        return text.toString();
    }

    /** The words of the pass phrases: short, common, none that is unkind. */
    static final class Words {
        private Words() {}

        static List<String> all() {
            try (var stream = Secrets.class.getResourceAsStream("words.txt")) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }
}
