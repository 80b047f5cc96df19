package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every visible text exists in English and Spanish, says something, and is used. */
class MessageBundlesTest {

    private static final Pattern DECLARED =
            Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>");
    private static final Pattern USED =
            Pattern.compile("(\\w+Text)\\['([^']+)'(\\.concat|\\s*\\+=)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern JAVA_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyKeyStandsInBothLanguagesWithTheSamePlaceholders() {
        List<String> faults = new ArrayList<>();
        for (Path english : englishBundles()) {
            Map<String, String> en = load(english);
            Map<String, String> es = load(inLanguage(english, "es"));
            differences(en.keySet(), es.keySet())
                    .forEach(key -> faults.add(english + ": only in one language: " + key));
            en.forEach(
                    (key, text) -> {
                        String spanish = es.getOrDefault(key, "");
                        if (text.isBlank() || es.containsKey(key) && spanish.isBlank()) {
                            faults.add(english + ": empty: " + key);
                        }
                        if (es.containsKey(key)
                                && !placeholders(text).equals(placeholders(spanish))) {
                            faults.add(english + ": placeholders differ: " + key);
                        }
                    });
        }
        assertEquals(List.of(), faults);
    }

    /** Else a server whose own language is Spanish would answer English readers in Spanish. */
    @Test
    void eachBundleHasAnEmptyEnglishFileBesideTheDefault() {
        for (Path english : englishBundles()) {
            Path empty = inLanguage(english, "en");
            assertTrue(Files.isRegularFile(empty), empty + " is missing");
            assertEquals(Map.of(), load(empty), empty + " must stay empty");
        }
    }

    @Test
    void everyBundleIsDeclaredAndEveryDeclaredBundleExists() {
        Set<Path> declared = new TreeSet<>();
        bundlesByVariable().values().forEach(declared::add);
        Set<Path> existing = new TreeSet<>(englishBundles());
        existing.removeIf(file -> !file.endsWith("messages.properties"));
        assertEquals(existing, declared);
    }

    @Test
    void everyKeyUsedInAPageExists() {
        Map<String, Path> bundles = bundlesByVariable();
        List<String> faults = new ArrayList<>();
        for (Path page : WebSources.pages()) {
            for (MatchResult use : uses(WebSources.read(page))) {
                Path bundle = bundles.get(use.group(1));
                Set<String> keys = bundle == null ? Set.of() : load(bundle).keySet();
                boolean prefix = use.group(3) != null;
                String key = use.group(2);
                boolean known =
                        prefix
                                ? keys.stream().anyMatch(k -> k.startsWith(key))
                                : keys.contains(key);
                if (!known) {
                    faults.add(page + ": " + use.group());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /**
     * A key counts as used when a page names it, or a Java string is it or is a beginning of it
     * ending in a point.
     */
    @Test
    void everyKeyIsUsed() {
        Set<String> exact = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Path page : WebSources.pages()) {
            for (MatchResult use : uses(WebSources.read(page))) {
                (use.group(3) == null ? exact : beginnings).add(use.group(2));
            }
        }
        for (Path source : WebSources.files(WebSources.JAVA, ".java")) {
            Matcher string = JAVA_STRING.matcher(WebSources.read(source));
            while (string.find()) {
                (string.group(1).endsWith(".") ? beginnings : exact).add(string.group(1));
            }
        }
        List<String> unused = new ArrayList<>();
        bundlesByVariable()
                .forEach(
                        (variable, bundle) ->
                                load(bundle).keySet().stream()
                                        .filter(key -> !exact.contains(key))
                                        .filter(
                                                key ->
                                                        beginnings.stream()
                                                                .noneMatch(key::startsWith))
                                        .forEach(key -> unused.add(variable + ": " + key)));
        assertEquals(List.of(), unused);
    }

    private static List<MatchResult> uses(String page) {
        return USED.matcher(page).results().toList();
    }

    private static Map<String, Path> bundlesByVariable() {
        Map<String, Path> bundles = new TreeMap<>();
        String config = WebSources.read(WebSources.WEBAPP.resolve("WEB-INF/faces-config.xml"));
        Matcher declared = DECLARED.matcher(config);
        while (declared.find()) {
            String file = declared.group(1).replace('.', '/') + ".properties";
            bundles.put(declared.group(2), WebSources.RESOURCES.resolve(file));
        }
        assertTrue(bundles.size() > 5, "faces-config.xml declares the bundles");
        return bundles;
    }

    private static List<Path> englishBundles() {
        return WebSources.files(WebSources.RESOURCES.resolve("org/makewhole/web"), ".properties")
                .stream()
                .filter(file -> !file.toString().matches(".*_[a-z]{2}\\.properties"))
                .toList();
    }

    private static Path inLanguage(Path bundle, String language) {
        String name = bundle.getFileName().toString();
        return bundle.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
    }

    private static Set<String> differences(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        all.removeIf(key -> one.contains(key) && other.contains(key));
        return all;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        Map<String, String> map = new TreeMap<>();
        properties.forEach((key, value) -> map.put(key.toString(), value.toString()));
        return map;
    }
}
