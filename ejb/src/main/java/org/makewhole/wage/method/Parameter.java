package org.makewhole.wage.method;

import java.util.List;

/**
 * A parameter of a method.
 *
 * @param name in JSON
 * @param kind what it may hold
 * @param meaning in a few words, with its unit
 * @param needed whether it must be given, by the input or by the pack
 * @param fields of an object, of each object of a list, or of each entry of a table
 * @param choices words allowed
 */
public record Parameter(
        String name,
        ParameterKind kind,
        String meaning,
        boolean needed,
        List<Parameter> fields,
        List<String> choices) {

    public Parameter {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    /** A parameter that may be left out. */
    public static Parameter of(String name, ParameterKind kind, String meaning) {
        return new Parameter(name, kind, meaning, false, List.of(), List.of());
    }

    /** A parameter that must be there. */
    public static Parameter needed(String name, ParameterKind kind, String meaning) {
        return new Parameter(name, kind, meaning, true, List.of(), List.of());
    }

    /** One of some words; the first one is the default. */
    public static Parameter choice(String name, String meaning, String... choices) {
        return new Parameter(
                name, ParameterKind.CHOICE, meaning, false, List.of(), List.of(choices));
    }

    /** An object with fields. */
    public static Parameter object(String name, String meaning, Parameter... fields) {
        return new Parameter(
                name, ParameterKind.OBJECT, meaning, false, List.of(fields), List.of());
    }

    /** A list of objects. */
    public static Parameter objects(String name, String meaning, Parameter... fields) {
        return new Parameter(
                name, ParameterKind.OBJECTS, meaning, false, List.of(fields), List.of());
    }

    /** An object from free names to objects. */
    public static Parameter table(String name, String meaning, Parameter... fields) {
        return new Parameter(name, ParameterKind.TABLE, meaning, false, List.of(fields), List.of());
    }

    /** The same parameter, which must be there. */
    public Parameter required() {
        return new Parameter(name, kind, meaning, true, fields, choices);
    }
}
