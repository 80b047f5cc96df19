package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The colours of both themes reach the contrast that WCAG 2.2 asks for at level AA (1.4.3 and
 * 1.4.11).
 */
class TokensTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3.0;

    /** Colour, the grounds it stands on. */
    private static final Map<String, List<String>> TEXT_ON =
            Map.ofEntries(
                    Map.entry(
                            "ink",
                            List.of(
                                    "paper",
                                    "surface",
                                    "sunken",
                                    "accent-soft",
                                    "good-soft",
                                    "warn-soft",
                                    "bad-soft",
                                    "info-soft",
                                    "neutral-soft")),
                    Map.entry(
                            "ink-soft",
                            List.of(
                                    "paper",
                                    "surface",
                                    "sunken",
                                    "neutral-soft",
                                    "good-soft",
                                    "warn-soft",
                                    "bad-soft",
                                    "info-soft")),
                    Map.entry("ink-faint", List.of("paper", "surface", "sunken")),
                    Map.entry("accent", List.of("paper", "surface", "sunken")),
                    Map.entry(
                            "accent-strong", List.of("accent-soft", "paper", "surface", "sunken")),
                    Map.entry("on-accent", List.of("accent", "accent-strong")),
                    Map.entry("on-bad", List.of("bad")),
                    Map.entry("neutral", List.of("neutral-soft", "surface")),
                    Map.entry("info", List.of("info-soft", "surface", "paper")),
                    Map.entry("good", List.of("good-soft", "surface", "paper")),
                    Map.entry("warn", List.of("warn-soft", "surface", "paper")),
                    Map.entry("bad", List.of("bad-soft", "surface", "paper")));

    private static final List<String> GRAPHICAL =
            List.of(
                    "line-strong",
                    "focus",
                    "stage-claimed",
                    "stage-computed",
                    "stage-awarded",
                    "stage-agreed",
                    "stage-paid");

    private static final String CSS =
            WebSources.read(WebSources.WEBAPP.resolve("resources/makewhole/tokens.css"));

    @Test
    void lightThemeReachesAa() {
        assertContrast("light", block(":root {\n  color-scheme: light;"));
    }

    @Test
    void darkThemeReachesAa() {
        assertContrast("dark", block(":root[data-theme=\"dark\"] {"));
    }

    @Test
    void theTwoDarkBlocksAreEqual() {
        Map<String, String> chosen = block(":root[data-theme=\"dark\"] {");
        assertEquals(chosen, block(":root:not([data-theme=\"light\"]) {"));
        assertEquals(block(":root {\n  color-scheme: light;").keySet(), chosen.keySet());
    }

    private static void assertContrast(String theme, Map<String, String> tokens) {
        List<String> faults = new ArrayList<>();
        TEXT_ON.forEach(
                (colour, grounds) ->
                        grounds.forEach(
                                ground -> check(theme, tokens, colour, ground, TEXT, faults)));
        for (String colour : GRAPHICAL) {
            for (String ground : List.of("surface", "paper")) {
                check(theme, tokens, colour, ground, GRAPHICS, faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void check(
            String theme,
            Map<String, String> tokens,
            String colour,
            String ground,
            double least,
            List<String> faults) {
        double ratio = contrast(tokens.get(colour), tokens.get(ground));
        if (ratio < least) {
            faults.add(
                    String.format(Locale.ROOT, "%s: %s on %s: %.2f", theme, colour, ground, ratio));
        }
    }

    private static Map<String, String> block(String start) {
        int from = CSS.indexOf(start);
        assertTrue(from >= 0, start);
        Matcher token =
                Pattern.compile("--([\\w-]+):\\s*([^;]+);")
                        .matcher(CSS.substring(from, CSS.indexOf('}', from)));
        Map<String, String> tokens = new LinkedHashMap<>();
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
