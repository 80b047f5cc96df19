package org.makewhole.deadline.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.makewhole.deadline.count.Computation;

/**
 * How a clock was computed, in words, as it was said on the day: kept as it is.
 *
 * @param steps by ISO 639 language code, in order
 * @param doubts what a person should look at, likewise
 */
public record ToldComputation(Map<String, List<String>> steps, Map<String, List<String>> doubts)
        implements Serializable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("en", "es");

    public ToldComputation {
        steps = new HashMap<>(steps);
        doubts = new HashMap<>(doubts);
    }

    /** What a computation says of itself. */
    public static ToldComputation of(Computation computation) {
        Map<String, List<String>> steps = new HashMap<>();
        Map<String, List<String>> doubts = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            steps.put(language, new ArrayList<>(computation.words(locale)));
            doubts.put(language, new ArrayList<>(computation.doubtWords(locale)));
        }
        return new ToldComputation(steps, doubts);
    }

    /** The steps in a language, in English where there is no other. */
    public List<String> steps(Locale locale) {
        return in(steps, locale);
    }

    /** The doubts likewise. */
    public List<String> doubts(Locale locale) {
        return in(doubts, locale);
    }

    private static List<String> in(Map<String, List<String>> texts, Locale locale) {
        return texts.getOrDefault(
                locale.getLanguage(), texts.getOrDefault(LANGUAGES.get(0), List.of()));
    }

    String write() {
        ObjectNode root = JSON.createObjectNode();
        write(root.putObject("steps"), steps);
        write(root.putObject("doubts"), doubts);
        return root.toString();
    }

    private static void write(ObjectNode node, Map<String, List<String>> texts) {
        for (String language : LANGUAGES) {
            texts.getOrDefault(language, List.of()).forEach(node.withArray(language)::add);
        }
    }

    static ToldComputation read(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            return new ToldComputation(texts(root.path("steps")), texts(root.path("doubts")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a stored computation", e);
        }
    }

    private static Map<String, List<String>> texts(JsonNode node) {
        Map<String, List<String>> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            List<String> lines = new ArrayList<>();
            entry.getValue().forEach(line -> lines.add(line.asText()));
            texts.put(entry.getKey(), lines);
        }
        return texts;
    }
}
