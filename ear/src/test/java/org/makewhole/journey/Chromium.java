package org.makewhole.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.makewhole.product.Product;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts Chromium with a profile of its own. The browser and its driver come from the machine,
 * never from a download.
 */
final class Chromium {
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--lang=en-US",
                    "--window-size=1280,900");

    private Chromium() {}

    static Browser start() {
        Path browser = require("chromium", "chromium-browser", "google-chrome");
        Path driver = require("chromedriver");
        try {
            Path folder = Files.createDirectories(Product.buildFolder().resolve("chromium"));
            Path profile = Files.createTempDirectory(folder, "profile");
            Path downloads = Files.createDirectory(profile.resolve("downloads"));
            ChromeDriverService service =
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(driver.toFile())
                            .usingAnyFreePort()
                            .withLogOutput(java.io.OutputStream.nullOutputStream())
                            .build();
            return new Browser(
                    new ChromeDriver(service, options(browser, profile, downloads)), downloads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path browser, Path profile, Path downloads) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory", downloads.toString(),
                        "download.prompt_for_download", false,
                        "plugins.always_open_pdf_externally", true,
                        "intl.accept_languages", "en-US,en",
                        "credentials_enable_service", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path require(String... names) {
        return Stream.of(names)
                .map(Chromium::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        names[0]
                                                + " is not installed, and the journeys need a real"
                                                + " browser: apt-get install chromium"
                                                + " chromium-driver"));
    }

    private static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
