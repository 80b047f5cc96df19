package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerPolicyTest {

    /** The policy also answers who may open a page: docs/adr/0003. */
    @Test
    void grantsOnlyToTheServerAndTheLauncher() throws IOException {
        List<String> grants =
                Files.readAllLines(Path.of("src/main/server/server.policy")).stream()
                        .filter(line -> line.strip().startsWith("grant"))
                        .toList();

        assertEquals(
                List.of(
                        "grant codeBase \"${makewhole.code.server}-\" {",
                        "grant codeBase \"${makewhole.code.launcher}\" {"),
                grants);
    }
}
