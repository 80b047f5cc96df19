package org.makewhole.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** What is shipped and what the bill of materials names are the same. */
class BillOfMaterialsIT {
    private static final Path FOLDER = Path.of(System.getProperty("makewhole.folder"));

    @Test
    void everyShippedLibraryIsOnTheBillOfMaterialsInItsVersion() throws IOException {
        Set<String> listed = listed();
        Set<String> shipped = shipped();
        assertTrue(shipped.size() > 50, shipped::toString);
        List<String> missing =
                shipped.stream()
                        .filter(file -> listed.stream().noneMatch(name -> isOf(file, name)))
                        .toList();
        assertEquals(List.of(), missing);
        List<String> gone =
                listed.stream()
                        .filter(name -> shipped.stream().noneMatch(file -> isOf(file, name)))
                        .toList();
        assertEquals(List.of(), gone);
    }

    /** In the EAR the group stands before the name; a classifier may follow the version. */
    private static boolean isOf(String file, String nameAndVersion) {
        return file.equals(nameAndVersion + ".jar")
                || file.endsWith("-" + nameAndVersion + ".jar")
                || file.startsWith(nameAndVersion + "-")
                || file.contains("-" + nameAndVersion + "-");
    }

    /** Libraries by name and version; the server and the database are no files of that name. */
    private static Set<String> listed() throws IOException {
        Map<?, ?> bill =
                new Json()
                        .toType(Files.readString(FOLDER.resolve("makewhole.bom.json")), Map.class);
        return ((List<?>) bill.get("components"))
                .stream()
                        .map(component -> (Map<?, ?>) component)
                        .filter(component -> component.get("type").equals("library"))
                        .filter(component -> !"org.makewhole".equals(component.get("group")))
                        .map(component -> component.get("name") + "-" + component.get("version"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shipped() throws IOException {
        Set<String> shipped = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("lib"))) {
            files.map(file -> file.getFileName().toString()).forEach(name -> add(shipped, name));
        }
        try (InputStream ear = Files.newInputStream(FOLDER.resolve("makewhole.ear"))) {
            addAll(shipped, ear);
        }
        return shipped;
    }

    private static void addAll(Set<String> shipped, InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            add(shipped, name.substring(name.lastIndexOf('/') + 1));
            if (name.endsWith(".war")) {
                addAll(shipped, new ByteArrayInputStream(zip.readAllBytes()));
            }
        }
    }

    /** What is ours needs no entry. */
    private static void add(Set<String> shipped, String file) {
        if (file.endsWith(".jar") && !file.startsWith("makewhole")) {
            shipped.add(file);
        }
    }
}
