package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page of this house keeps to. */
class XhtmlHouseTest {

    private static final int MOST_LINES = 200;

    private static final Map<String, Pattern> FORBIDDEN =
            Map.of(
                    "a variable named as an implicit object, which wins",
                    Pattern.compile(
                            "var=\"(application|cc|component|cookie|facesContext|flash|header"
                                    + "|param|request|resource|session|view)\""),
                    "inline style",
                    Pattern.compile("\\sstyle\\s*=|<style[\\s>]"),
                    "unescaped output",
                    Pattern.compile("escape\\s*=\\s*\"(?!true)"),
                    "inline script",
                    Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>"),
                    "address of another host",
                    Pattern.compile("(?<!xmlns)(?<!xmlns:\\w{1,8})=\"\\s*(?:https?:)?//"));

    private static final Pattern PHYSICAL =
            Pattern.compile(
                    "(?m)^\\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom"
                        + "|(?:min-|max-)?(?:width|height))\\s*:|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)");

    @Test
    void pagesAreShortAndClean() {
        List<String> faults = new ArrayList<>();
        for (Path page : WebSources.pages()) {
            String text = WebSources.read(page);
            if (text.lines().count() > MOST_LINES) {
                faults.add(page + ": more than " + MOST_LINES + " lines");
            }
            FORBIDDEN.forEach(
                    (name, pattern) -> {
                        Matcher found = pattern.matcher(text);
                        if (found.find()) {
                            faults.add(page + ": " + name + ": " + found.group());
                        }
                    });
        }
        assertEquals(List.of(), faults);
    }

    /** Start and end, never left and right: right-to-left languages will come. */
    @Test
    void stylesUseLogicalPropertiesAndNoForeignAddress() {
        List<String> faults = new ArrayList<>();
        for (Path file : WebSources.files(WebSources.WEBAPP.resolve("resources"), ".css")) {
            String text = WebSources.read(file);
            PHYSICAL.matcher(text).results().forEach(m -> faults.add(file + ": " + m.group()));
            Pattern.compile("url\\(\"?https?:|@import")
                    .matcher(text)
                    .results()
                    .forEach(m -> faults.add(file + ": " + m.group()));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everySymbolUsedIsInTheSprite() {
        String sprite = WebSources.read(WebSources.WEBAPP.resolve("resources/makewhole/icons.svg"));
        Pattern use = Pattern.compile("<mw:icon name=\"([\\w-]+)\"| (?:icon|symbol)=\"([\\w-]+)\"");
        List<String> faults = new ArrayList<>();
        for (Path page : WebSources.pages()) {
            Matcher found = use.matcher(WebSources.read(page));
            while (found.find()) {
                String name = found.group(1) == null ? found.group(2) : found.group(1);
                if (!sprite.contains("<symbol id=\"" + name + "\"")) {
                    faults.add(page + ": " + name);
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
