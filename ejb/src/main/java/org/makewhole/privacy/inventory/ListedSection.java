package org.makewhole.privacy.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of one of the lists of what is stored, with the indented lines below it. Blank lines and
 * those that begin with {@code #} are for their readers.
 *
 * @param line as it stands there
 * @param words of it
 * @param below words of each line below it
 */
public record ListedSection(String line, String[] words, List<String[]> below) {

    /**
     * Reads a list that ships.
     *
     * @param name within {@code org/makewhole/privacy}
     */
    public static List<ListedSection> read(String name) {
        try (InputStream in =
                        ListedSection.class.getResourceAsStream("/org/makewhole/privacy/" + name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines.
     *
     * @throws IllegalArgumentException when the first of them is indented
     */
    public static List<ListedSection> parse(List<String> lines) {
        List<ListedSection> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+");
            if (!line.startsWith(" ")) {
                sections.add(new ListedSection(line, words, new ArrayList<>()));
            } else if (sections.isEmpty()) {
                throw new IllegalArgumentException(line);
            } else {
                sections.get(sections.size() - 1).below().add(words);
            }
        }
        return sections;
    }
}
