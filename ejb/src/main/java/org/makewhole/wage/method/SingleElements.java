package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Puts brackets around what stands alone where a list is meant: one kind of work, one sum. */
public final class SingleElements {

    private SingleElements() {}

    /**
     * Changes the object in place.
     *
     * @param object parameters of a call, not yet checked
     * @param parameters of the method
     */
    public static void intoLists(ObjectNode object, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            JsonNode value = object.path(parameter.name());
            switch (parameter.kind()) {
                case OBJECTS -> {
                    if (value.isObject()) {
                        value = wrap(object, parameter.name(), value);
                    }
                    value.forEach(each -> within(each, parameter.fields()));
                }
                case NUMBERS, AMOUNTS, DATES -> {
                    if (value.isNumber() || value.isTextual()) {
                        wrap(object, parameter.name(), value);
                    }
                }
                case OBJECT -> within(value, parameter.fields());
                case TABLE -> value.forEach(each -> within(each, parameter.fields()));
                default -> {
                    // One value is what is meant.
                }
            }
        }
    }

    private static void within(JsonNode node, List<Parameter> fields) {
        if (node instanceof ObjectNode object) {
            intoLists(object, fields);
        }
    }

    private static JsonNode wrap(ObjectNode object, String name, JsonNode value) {
        JsonNode list = JsonNodeFactory.instance.arrayNode(1).add(value);
        object.set(name, list);
        return list;
    }
}
