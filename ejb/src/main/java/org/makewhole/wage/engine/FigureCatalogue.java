package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Suggestion;

/**
 * The figures that each method gives, by name; a star stands for the part that an input decides. A
 * claim's own figures stand under {@code claim}.
 */
final class FigureCatalogue {

    private static final String ANY = "*";

    private static final JsonNode FIGURES = read();

    private FigureCatalogue() {}

    private static JsonNode read() {
        try (InputStream in =
                FigureCatalogue.class.getResourceAsStream("/org/makewhole/wage/figures.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures of a method with their meaning, in order. */
    static JsonNode of(String method) {
        return FIGURES.path(method);
    }

    /** Whether a method, or a claim, can give such a figure. */
    static boolean isKnown(String method, String figure) {
        return names(method).stream().anyMatch(name -> matches(name, figure));
    }

    private static boolean matches(String name, String figure) {
        int star = name.indexOf(ANY);
        return star < 0
                ? name.equals(figure)
                : figure.length() > name.length() - ANY.length()
                        && figure.startsWith(name.substring(0, star))
                        && figure.endsWith(name.substring(star + ANY.length()));
    }

    private static List<String> names(String method) {
        List<String> names = new ArrayList<>();
        FIGURES.path(method).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * The figures in a rounding policy that nothing can give.
     *
     * @param methods which may give them
     */
    static List<InputProblem> unknown(JsonNode rounding, Set<String> methods, String path) {
        List<InputProblem> problems = new ArrayList<>();
        if (rounding == null || methods.isEmpty()) {
            return problems;
        }
        for (Map.Entry<String, JsonNode> each : rounding.path("figures").properties()) {
            String figure = each.getKey();
            if (methods.stream().noneMatch(method -> isKnown(method, figure))) {
                Set<String> all = new TreeSet<>();
                methods.forEach(method -> all.addAll(names(method)));
                problems.add(
                        new InputProblem(
                                path + ".figures." + figure,
                                "no such figure"
                                        + Suggestion.didYouMean(figure, all)
                                        + "; known here: "
                                        + String.join(", ", all)));
            }
        }
        return problems;
    }
}
