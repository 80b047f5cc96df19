package org.makewhole.wage.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.wage.employment.ClaimReader;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/** Which parameters and which of their choices some questions use. */
final class ShownParameters {

    private static final String CLAIM = "claim";

    private final Set<String> shown = new HashSet<>();

    /** Notes what a question uses in its calls, its overrides, its pack and its claim. */
    void note(JsonNode question) {
        JsonNode calls = question.path("calculations");
        if (calls.isMissingNode()) {
            noteCall(question);
        }
        calls.forEach(this::noteCall);
        for (Map.Entry<String, JsonNode> each : question.path("overrides").properties()) {
            noteCall(each.getKey(), each.getValue());
        }
        for (JsonNode rule : question.path("pack").path("rules")) {
            for (JsonNode value : rule.path("values")) {
                noteCall(rule.path("method").asText(), value.path("parameters"));
            }
        }
        note(CLAIM, ClaimReader.parameters(), question.path(CLAIM));
    }

    private void noteCall(JsonNode call) {
        noteCall(call.path("method").asText(), call);
    }

    private void noteCall(String method, JsonNode parameters) {
        MethodCatalogue.find(method).ifPresent(m -> note(method, m.parameters(), parameters));
    }

    private void note(String path, List<Parameter> parameters, JsonNode object) {
        for (Parameter parameter : parameters) {
            JsonNode value = object.path(parameter.name());
            String at = path + "." + parameter.name();
            if (value.isMissingNode()) {
                continue;
            }
            shown.add(at);
            if (parameter.kind() == ParameterKind.CHOICE) {
                shown.add(at + "=" + value.asText());
            } else if (parameter.kind() == ParameterKind.OBJECT
                    || value.isObject() && parameter.kind() == ParameterKind.OBJECTS) {
                note(at, parameter.fields(), value);
            } else {
                value.forEach(each -> note(at, parameter.fields(), each));
            }
        }
    }

    /** What no question uses. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Method method : MethodCatalogue.all()) {
            addMissing(method.name(), method.parameters(), missing);
        }
        addMissing(CLAIM, ClaimReader.parameters(), missing);
        return missing;
    }

    private void addMissing(String path, List<Parameter> parameters, List<String> missing) {
        for (Parameter parameter : parameters) {
            String at = path + "." + parameter.name();
            if (!shown.contains(at)) {
                missing.add(at);
            }
            for (int i = 1; i < parameter.choices().size(); i++) {
                // The first one is mostly what holds without any.
                String choice = at + "=" + parameter.choices().get(i);
                if (!shown.contains(choice) && !at.contains("weekStart") && !at.contains(".day")) {
                    missing.add(choice);
                }
            }
            addMissing(at, parameter.fields(), missing);
        }
    }
}
