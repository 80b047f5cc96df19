package org.makewhole.account.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakedPasswordsTest {
    @TempDir private Path folder;

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> passwords(int count) {
        return IntStream.range(0, count).mapToObj(i -> "leaked sentence number " + i).toList();
    }

    /**
     * Of every length from none on, so that each line is at some time the first, last or middle.
     */
    @ParameterizedTest
    @CsvSource({"0, :7", "1, :7", "2, ''", "3, :123456", "4, :1", "50, ''", "1000, :42"})
    void whatIsInTheListIsFoundAndNothingElse(int count, String behind) throws IOException {
        List<String> known = passwords(count);
        Path file = folder.resolve("list");
        Files.write(
                file,
                known.stream()
                        .map(LeakedPasswordsTest::sha1)
                        .sorted()
                        .map(h -> h + behind)
                        .toList());
        LeakedPasswords leaked = new LeakedPasswords(file);
        for (String password : known) {
            assertTrue(leaked.contains(password), password);
        }
        for (int i = count; i < count + 200; i++) {
            assertFalse(leaked.contains("leaked sentence number " + i));
        }
    }

    @Test
    void linesOfAnotherSystemAndSmallLettersAreRead() throws IOException {
        Path file = folder.resolve("list");
        String lines =
                String.join(
                        "\r\n",
                        passwords(9).stream().map(LeakedPasswordsTest::sha1).sorted().toList());
        Files.writeString(file, lines.toLowerCase(Locale.ROOT));
        for (String password : passwords(9)) {
            assertTrue(new LeakedPasswords(file).contains(password));
        }
    }

    @Test
    void aListThatIsNotThereIsTold() {
        LeakedPasswords leaked = new LeakedPasswords(folder.resolve("none"));
        assertThrows(IOException.class, () -> leaked.contains("a"));
    }
}
