package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds parameters that stand beside each other and say the same: a rate and an amount, an age and
 * a day of birth. Which of them is meant nobody can know, so neither is taken. Only what one author
 * wrote is looked at: an input may well say otherwise than its pack.
 */
public final class Contradictions {

    private final List<InputProblem> problems;

    /**
     * @param problems receives what is found
     */
    public Contradictions(List<InputProblem> problems) {
        this.problems = problems;
    }

    /** Looks through an object and everything within it. */
    public void check(JsonNode object, List<Parameter> parameters, String path) {
        if (!object.isObject()) {
            return;
        }
        Map<String, String> told = new HashMap<>();
        for (Parameter parameter : parameters) {
            JsonNode value = object.path(parameter.name());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            String at = path.isEmpty() ? parameter.name() : path + "." + parameter.name();
            String fact = parameter.bounds().fact();
            String other = fact == null ? null : told.putIfAbsent(fact, parameter.name());
            if (other != null) {
                problems.add(
                        new InputProblem(
                                at, "stands beside " + other + ": give one of them, for " + fact));
            }
            within(value, parameter, at);
        }
    }

    private void within(JsonNode value, Parameter parameter, String at) {
        switch (parameter.kind()) {
            case OBJECT -> check(value, parameter.fields(), at);
            case OBJECTS -> {
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    check(value.get(i), parameter.fields(), at + "[" + i + "]");
                }
                // One object may stand without brackets.
                check(value, parameter.fields(), at);
            }
            case TABLE ->
                    value.properties()
                            .forEach(
                                    each ->
                                            check(
                                                    each.getValue(),
                                                    parameter.fields(),
                                                    at + "." + each.getKey()));
            default -> {
                // One value contradicts nothing.
            }
        }
    }
}
