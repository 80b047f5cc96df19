package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePacks;

/** The names that a question may take from each pack, as docs/wage-engine.md lists them. */
final class PackRows {

    private static final Path PACKS =
            Path.of("src", "main", "resources", "org", "makewhole", "wage", "packs");

    private PackRows() {}

    /** Reasons, kinds of days, categories and forums by pack; packs alike in one row. */
    static String names() throws IOException {
        List<String> rows =
                new ArrayList<>(
                        List.of(
                                "| pack | `endReason` | kinds of days | `category` | forums |",
                                "|---|---|---|---|---|"));
        for (Path file : files()) {
            List<Collection<String>> cells =
                    List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            for (JsonNode rule : new ObjectMapper().readTree(file.toFile()).path("rules")) {
                String due = rule.path("due").asText();
                if (due.matches("end:(?!salary|day).*")) {
                    cells.get(0).addAll(List.of(due.split(":")[1].split("\\|")));
                }
                for (JsonNode value : rule.path("values")) {
                    add(value.path("parameters"), rule.path("method").asText(), cells);
                }
            }
            if (cells.stream().anyMatch(each -> !each.isEmpty())) {
                rows.add(
                        cells.stream()
                                .map(PackRows::code)
                                .collect(
                                        Collectors.joining(
                                                " | ", "| `" + id(file) + "` | ", " |")));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static void add(JsonNode values, String method, List<Collection<String>> cells) {
        values.path("reasons").fieldNames().forEachRemaining(cells.get(0)::add);
        JsonNode inClaim = values.path("inClaim");
        inClaim.path("days").fieldNames().forEachRemaining(cells.get(1)::add);
        if (inClaim.has("kind")) {
            cells.get(1).add(inClaim.get("kind").asText());
        }
        for (String table : List.of("categories", "cashMinimums")) {
            values.path(table).fieldNames().forEachRemaining(cells.get(2)::add);
        }
        if (inClaim.has("uncappedCategory")) {
            cells.get(2).add(inClaim.get("uncappedCategory").asText());
        }
        if (method.equals("limitation")) {
            values.path("forums").fieldNames().forEachRemaining(cells.get(3)::add);
        }
    }

    /** The numbers that each rule of method {@code formula} asks for. */
    static String given() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| rule | `given` |", "|---|---|"));
        for (Path file : files()) {
            for (Rule rule : RulePacks.findById(id(file)).orElseThrow().rules()) {
                Set<String> asked = Formula.asked(rule);
                boolean own = rule.key().startsWith(id(file) + ".");
                if (own && !asked.isEmpty()) {
                    rows.add("| `" + rule.key() + "` | " + code(asked) + " |");
                }
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String code(Collection<String> names) {
        return names.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PACKS)) {
            return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
        }
    }
}
