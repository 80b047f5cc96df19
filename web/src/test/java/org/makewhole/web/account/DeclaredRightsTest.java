package org.makewhole.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.security.DeclareRoles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.makewhole.shared.security.Permission;

/** A right that the container is not told of is refused to everybody, silently. */
class DeclaredRightsTest {
    private static final Pattern DECLARED =
            Pattern.compile("<security-role>\\s*<role-name>(\\w+)</role-name>\\s*</security-role>");

    @Test
    void theContainerKnowsEveryRight() throws Exception {
        Matcher declared =
                DECLARED.matcher(
                        Files.readString(Path.of("src", "main", "webapp", "WEB-INF", "web.xml")));
        assertEquals(
                Set.copyOf(Permission.ALL),
                declared.results().map(one -> one.group(1)).collect(Collectors.toSet()));
        assertEquals(
                Set.copyOf(Permission.ALL),
                Set.copyOf(
                        List.of(SignInMechanism.class.getAnnotation(DeclareRoles.class).value())));
    }
}
