package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

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
        if (object.isObject() && tellFacts(parameters)) {
            checkObject(object, parameters, path);
        }
    }

    /** A claim has a thousand payments that cannot contradict themselves. */
    private static boolean tellFacts(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (parameter.bounds().fact() != null || tellFacts(parameter.fields())) {
                return true;
            }
        }
        return false;
    }

    private void checkObject(JsonNode object, List<Parameter> parameters, String path) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (!object.hasNonNull(parameter.name())) {
                continue;
            }
            String fact = parameter.bounds().fact();
            for (int before = 0; fact != null && before < i; before++) {
                Parameter other = parameters.get(before);
                if (fact.equals(other.bounds().fact()) && object.hasNonNull(other.name())) {
                    problems.add(
                            new InputProblem(
                                    place(path, parameter),
                                    "stands beside "
                                            + other.name()
                                            + ": give one of them, for "
                                            + fact));
                    break;
                }
            }
            if (tellFacts(parameter.fields())) {
                within(object.get(parameter.name()), parameter, place(path, parameter));
            }
        }
    }

    private static String place(String path, Parameter parameter) {
        return path.isEmpty() ? parameter.name() : path + "." + parameter.name();
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
