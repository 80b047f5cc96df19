package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters of one call, already checked against the method's list.
 *
 * @param node the object that holds them
 * @param path of that object in the input, for messages
 * @param reads receives what is looked at; null where nobody asks
 */
public record Arguments(JsonNode node, String path, Reads reads) {

    public Arguments(JsonNode node, String path) {
        this(node, path, null);
    }

    private void read(String name) {
        if (reads != null) {
            reads.note(place(name));
        }
    }

    /** Whether a value is given. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    public Optional<BigDecimal> findNumber(String name) {
        read(name);
        return has(name) ? ParameterCheck.number(node.get(name)) : Optional.empty();
    }

    public BigDecimal number(String name, BigDecimal otherwise) {
        return findNumber(name).orElse(otherwise);
    }

    /** The number. */
    public BigDecimal getNumber(String name) {
        return findNumber(name).orElseThrow(() -> missing(name));
    }

    public Optional<BigDecimal> findHours(String name) {
        read(name);
        return has(name) ? ParameterCheck.hours(node.get(name)) : Optional.empty();
    }

    /** The hours. */
    public BigDecimal getHours(String name) {
        return findHours(name).orElseThrow(() -> missing(name));
    }

    public Optional<LocalDate> findDate(String name) {
        read(name);
        return has(name) ? ParameterCheck.findDate(node.get(name)) : Optional.empty();
    }

    /** The date. */
    public LocalDate getDate(String name) {
        return findDate(name).orElseThrow(() -> missing(name));
    }

    /** Minutes since midnight. */
    public int getTime(String name) {
        read(name);
        return ClockTime.parse(node.path(name).asText()).orElseThrow(() -> missing(name));
    }

    public Optional<String> findText(String name) {
        read(name);
        return has(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    public String text(String name, String otherwise) {
        return findText(name).orElse(otherwise);
    }

    /** The text. */
    public String getText(String name) {
        return findText(name).orElseThrow(() -> missing(name));
    }

    public boolean flag(String name) {
        read(name);
        return node.path(name).asBoolean(false);
    }

    public boolean flag(String name, boolean otherwise) {
        read(name);
        return has(name) ? node.get(name).asBoolean() : otherwise;
    }

    public Optional<Arguments> findObject(String name) {
        read(name);
        return has(name)
                ? Optional.of(new Arguments(node.get(name), place(name), reads))
                : Optional.empty();
    }

    /** The objects of a list, empty where none is given. */
    public List<Arguments> objects(String name) {
        read(name);
        JsonNode list = node.path(name);
        List<Arguments> objects = new ArrayList<>(list.size());
        String at = place(name) + "[";
        for (int i = 0; i < list.size(); i++) {
            objects.add(new Arguments(list.get(i), at + i + "]", reads));
        }
        return objects;
    }

    /** The entries of a table. */
    public Map<String, Arguments> table(String name) {
        read(name);
        Map<String, Arguments> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(name).properties()) {
            entries.put(
                    entry.getKey(),
                    new Arguments(entry.getValue(), place(name) + "." + entry.getKey()));
        }
        return entries;
    }

    /** The names of a table. */
    public List<String> names(String name) {
        read(name);
        List<String> names = new ArrayList<>();
        node.path(name).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The numbers of a list. */
    public List<BigDecimal> numbers(String name) {
        return elements(name).map(each -> ParameterCheck.number(each).orElseThrow()).toList();
    }

    /** The dates of a list. */
    public List<LocalDate> dates(String name) {
        return elements(name).map(each -> ParameterCheck.findDate(each).orElseThrow()).toList();
    }

    private Stream<JsonNode> elements(String name) {
        read(name);
        List<JsonNode> elements = new ArrayList<>();
        node.path(name).forEach(elements::add);
        return elements.stream();
    }

    /** A problem with a parameter of this call. */
    public InputException problem(String name, String message) {
        return new InputException(place(name), message);
    }

    private InputException missing(String name) {
        return problem(name, "missing: needed for what is asked");
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
