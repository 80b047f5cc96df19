package org.makewhole.wage.method;

import java.math.BigDecimal;
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
 * @param bounds of its number, and the parameters that it excludes
 */
public record Parameter(
        String name,
        ParameterKind kind,
        String meaning,
        boolean needed,
        List<Parameter> fields,
        List<String> choices,
        Bounds bounds) {

    public Parameter {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    /** A parameter that may be left out. */
    public static Parameter of(String name, ParameterKind kind, String meaning) {
        return new Parameter(name, kind, meaning, false, List.of(), List.of(), Bounds.NONE);
    }

    /** A parameter that must be there. */
    public static Parameter needed(String name, ParameterKind kind, String meaning) {
        return new Parameter(name, kind, meaning, true, List.of(), List.of(), Bounds.NONE);
    }

    /** One of some words; the first one is the default. */
    public static Parameter choice(String name, String meaning, String... choices) {
        return new Parameter(
                name,
                ParameterKind.CHOICE,
                meaning,
                false,
                List.of(),
                List.of(choices),
                Bounds.NONE);
    }

    /** An object with fields. */
    public static Parameter object(String name, String meaning, Parameter... fields) {
        return new Parameter(
                name,
                ParameterKind.OBJECT,
                meaning,
                false,
                List.of(fields),
                List.of(),
                Bounds.NONE);
    }

    /** A list of objects. */
    public static Parameter objects(String name, String meaning, Parameter... fields) {
        return new Parameter(
                name,
                ParameterKind.OBJECTS,
                meaning,
                false,
                List.of(fields),
                List.of(),
                Bounds.NONE);
    }

    /** An object from free names to objects. */
    public static Parameter table(String name, String meaning, Parameter... fields) {
        return new Parameter(
                name, ParameterKind.TABLE, meaning, false, List.of(fields), List.of(), Bounds.NONE);
    }

    /** The same parameter, which must be there. */
    public Parameter required() {
        return new Parameter(name, kind, meaning, true, fields, choices, bounds);
    }

    /** The same parameter, whose number is at least so much. */
    public Parameter atLeast(int least) {
        return with(
                new Bounds(
                        BigDecimal.valueOf(least), bounds.most(), bounds.fact(), bounds.orEmpty()));
    }

    /** The same parameter, whose number is at most so much. */
    public Parameter atMost(int most) {
        return with(
                new Bounds(
                        bounds.least(), BigDecimal.valueOf(most), bounds.fact(), bounds.orEmpty()));
    }

    /** The same parameter, which may not stand beside another one that says the same fact. */
    public Parameter saying(String fact) {
        return with(new Bounds(bounds.least(), bounds.most(), fact, bounds.orEmpty()));
    }

    /** The same list, which must be there but may be empty. */
    public Parameter orEmpty() {
        return with(new Bounds(bounds.least(), bounds.most(), bounds.fact(), true));
    }

    private Parameter with(Bounds other) {
        return new Parameter(name, kind, meaning, needed, fields, choices, other);
    }
}
