package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much the tests of isolation go through is stated in docs/security.md. The statement may lag
 * behind by a tenth and never run ahead: those tests enumerate by themselves, the document does
 * not.
 */
class EnumerationTest {
    private static final Pattern STATED =
            Pattern.compile("\\*\\*(\\d+) methods, (\\d+) pages and (\\d+) servlets\\*\\*");

    @Test
    void whatIsGoneThroughIsStatedAsItIs() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "security.md"));
        Matcher stated = STATED.matcher(document);
        assertTrue(stated.find(), "docs/security.md states no counts");
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.makewhole");
        assertLags(
                "methods",
                stated.group(1),
                classes.stream()
                        .filter(EnumerationTest::isService)
                        .flatMap(service -> service.getMethods().stream())
                        .filter(EnumerationTest::isCalledByOthers)
                        .count());
        assertLags("pages", stated.group(2), pages());
        assertLags(
                "servlets",
                stated.group(3),
                classes.stream().filter(one -> one.isAnnotatedWith(WebServlet.class)).count());
    }

    private static void assertLags(String what, String stated, long actual) {
        long said = Long.parseLong(stated);
        assertTrue(
                said <= actual && said * 10 >= actual * 9,
                () -> "docs/security.md says %d %s, there are %d".formatted(said, what, actual));
    }

    private static boolean isService(JavaClass type) {
        return Set.of(Stateless.class, Stateful.class, Singleton.class).stream()
                .anyMatch(type::isAnnotatedWith);
    }

    private static boolean isCalledByOthers(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static long pages() throws IOException {
        Path root = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/"))
                    .filter(path -> !path.startsWith("/resources/"))
                    .count();
        }
    }
}
