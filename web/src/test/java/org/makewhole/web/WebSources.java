package org.makewhole.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of this module as files, for tests that read them. Tests run in the module's own
 * folder.
 */
final class WebSources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private WebSources() {}

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    /**
     * All files below a folder whose name ends so; never empty, so that no test passes for lack of
     * files.
     */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found =
                    all.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No " + ending + " below " + folder);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
