package org.makewhole.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every path that the web module answers to, read from its sources, so that a new page or servlet
 * is in it the day it appears.
 */
final class Paths {
    private static final Path WEB = Path.of("..", "web", "src", "main");
    private static final Pattern PARAMETER =
            Pattern.compile("<[fo]:viewParam\\b[^>]*?\\bname=\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern SERVLET = Pattern.compile("@(WebServlet|Path|ServerEndpoint)\\b");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[A-Za-z0-9/{}_.-]*)\"");
    private static final Pattern OPEN =
            Pattern.compile(
                    "<web-resource-name>open to all</web-resource-name>(.*?)"
                            + "</web-resource-collection>",
                    Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");

    private Paths() {}

    /** The pages, each with the parameters that it takes. */
    static Map<String, Set<String>> pages() {
        Path root = WEB.resolve("webapp");
        Map<String, Set<String>> pages = new TreeMap<>();
        for (Path file : files(root, ".xhtml")) {
            String path = "/" + root.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith("/WEB-INF/") && !path.startsWith("/resources/")) {
                Set<String> parameters = new TreeSet<>();
                PARAMETER.matcher(text(file)).results().forEach(p -> parameters.add(p.group(1)));
                pages.put(path, parameters);
            }
        }
        return pages;
    }

    /** What servlets, resources and sockets answer to. */
    static Set<String> servlets() {
        Set<String> paths = new TreeSet<>();
        for (Path file : files(WEB.resolve("java"), ".java")) {
            String source = text(file);
            if (SERVLET.matcher(source).find()) {
                ADDRESS.matcher(source).results().forEach(a -> paths.add(a.group(1)));
            }
        }
        return paths;
    }

    /** Whether the deployment descriptor lets everybody ask for a path. */
    static boolean isOpen(String path) {
        String descriptor = text(WEB.resolve("webapp/WEB-INF/web.xml"));
        List<String> open =
                OPEN.matcher(descriptor)
                        .results()
                        .flatMap(part -> URL.matcher(part.group(1)).results())
                        .map((MatchResult url) -> url.group(1))
                        .toList();
        if (open.isEmpty()) {
            throw new IllegalStateException("web.xml names no open path");
        }
        return open.stream()
                .anyMatch(
                        url ->
                                url.endsWith("/*")
                                        ? path.startsWith(url.substring(0, url.length() - 1))
                                        : path.equals(url));
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
