package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothingSetMeansEmbeddedDatabaseOnLoopbackWithoutDemonstration() {
        Settings settings = read(Map.of());

        assertEquals(8080, settings.port());
        assertTrue(settings.address().isLoopbackAddress());
        assertEquals(Path.of("/home/ana/.makewhole"), settings.data());
        assertTrue(settings.database().isEmpty());
        assertFalse(settings.demo());
        assertEquals("http://localhost:8080/", settings.url());
    }

    @Test
    void systemPropertyWinsOverEnvironmentAndBlankCountsAsNotSet() {
        Properties properties = properties();
        properties.setProperty("makewhole.port", "9001");

        assertEquals(9001, Settings.read(Map.of("MAKEWHOLE_PORT", "9000"), properties).port());
        assertEquals(8080, read(Map.of("MAKEWHOLE_PORT", "  ")).port());
    }

    @ParameterizedTest
    @CsvSource({
        "MAKEWHOLE_PORT, 0",
        "MAKEWHOLE_PORT, 65536",
        "MAKEWHOLE_PORT, eighty",
        "MAKEWHOLE_DEMO, maybe",
        "MAKEWHOLE_ADDRESS, no such host",
        "MAKEWHOLE_METRICS_TOKEN, short",
        "MAKEWHOLE_CLAMD, scanner",
        "MAKEWHOLE_CLAMD, scanner:0",
        "MAKEWHOLE_CLAMD, tcp://scanner:3310",
        "MAKEWHOLE_METRICS_TOKEN, long enough but with spaces",
        "MAKEWHOLE_DB_USER, alone",
        "MAKEWHOLE_DB_OWNER_PASSWORD, alone",
        "MAKEWHOLE_DB_URL, jdbc:mysql://db/makewhole",
    })
    void badValueIsRefusedInOneLineThatNamesTheSetting(String name, String value) {
        StartFailure failure = assertThrows(StartFailure.class, () -> read(Map.of(name, value)));

        assertEquals(ExitStatus.BAD_SETTING, failure.status());
        assertTrue(failure.line().contains("MAKEWHOLE_"), failure.line());
        assertEquals(1, failure.line().lines().count());
        assertTrue(failure.line().startsWith("MakeWhole cannot start: "), failure.line());
    }

    @Test
    void demonstrationListensOnThisMachineOnly() {
        StartFailure failure =
                assertThrows(
                        StartFailure.class,
                        () ->
                                read(
                                        Map.of(
                                                "MAKEWHOLE_DEMO",
                                                "true",
                                                "MAKEWHOLE_ADDRESS",
                                                "0.0.0.0")));

        assertEquals(ExitStatus.BAD_SETTING, failure.status());
        assertTrue(read(Map.of("MAKEWHOLE_DEMO", "true")).address().isLoopbackAddress());
        assertTrue(
                read(Map.of("MAKEWHOLE_ADDRESS", "0.0.0.0")).address().isAnyLocalAddress(),
                "without the demonstration the operator may open it");
    }

    @Test
    @DisplayName("the build's own default for the demonstration gives way to the operator's choice")
    void demonstrationByDefault() {
        Properties properties = properties();
        properties.setProperty("makewhole.demo.default", "true");

        assertTrue(Settings.read(Map.of(), properties).demo());
        assertFalse(Settings.read(Map.of("MAKEWHOLE_DEMO", "false"), properties).demo());
    }

    @Test
    void misspeltSettingsAreNamed() {
        Settings settings = read(Map.of("MAKEWHOLE_PROT", "1", "makewhole_port", "2", "PATH", "x"));

        assertEquals(List.of("MAKEWHOLE_PROT", "makewhole_port"), settings.unknown());
    }

    @Test
    void ownerAndReportAccountsDefaultToTheApplications() {
        DatabaseAccess access =
                read(Map.of(
                                "MAKEWHOLE_DB_URL", "jdbc:mysql://db/makewhole",
                                "MAKEWHOLE_DB_USER", "app",
                                "MAKEWHOLE_DB_PASSWORD", "s3cret",
                                "MAKEWHOLE_DB_OWNER_USER", "owner",
                                "MAKEWHOLE_DB_OWNER_PASSWORD", "other"))
                        .database()
                        .orElseThrow();

        assertEquals("app", access.application().user());
        assertEquals("owner", access.owner().user());
        assertEquals("app", access.report().user());
        assertFalse(access.toString().contains("s3cret"), "no log may show a password");
    }

    @Test
    void aUrlThatCannotBeUsedIsNotRepeated() {
        StartFailure failure =
                assertThrows(
                        StartFailure.class,
                        () ->
                                read(
                                        Map.of(
                                                "MAKEWHOLE_DB_URL",
                                                "jdbc:mysql://db/makewhole?user=a&password=s3cret",
                                                "MAKEWHOLE_DB_USER",
                                                "a")));

        assertFalse(failure.line().contains("s3cret"), failure.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db/makewhole", "jdbc:mysql://db", "mysql://db/x", "db"})
    void aUrlOfAnotherFormIsRefused(String url) {
        assertThrows(
                StartFailure.class,
                () -> read(Map.of("MAKEWHOLE_DB_URL", url, "MAKEWHOLE_DB_USER", "app")));
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, properties());
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/ana");
        return properties;
    }
}
