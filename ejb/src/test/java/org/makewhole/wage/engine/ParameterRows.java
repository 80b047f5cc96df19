package org.makewhole.wage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/** The rows in which docs/wage-engine.md describes parameters, as the engine has them. */
final class ParameterRows {

    private ParameterRows() {}

    /** A table, one row a line, the fields of objects below them. */
    static String table(List<Parameter> parameters) {
        List<String> rows = new ArrayList<>(List.of("| field | kind | meaning |", "|---|---|---|"));
        add(rows, "", parameters);
        return String.join("\n", rows) + "\n";
    }

    private static void add(List<String> rows, String before, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            rows.add(row(before, parameter, parameters));
            String within =
                    switch (parameter.kind()) {
                        case OBJECTS -> "[].";
                        case TABLE -> ".*.";
                        default -> ".";
                    };
            add(rows, before + parameter.name() + within, parameter.fields());
        }
    }

    private static String row(String before, Parameter parameter, List<Parameter> beside) {
        StringBuilder meaning = new StringBuilder(parameter.meaning());
        if (parameter.bounds().least() != null) {
            meaning.append("; at least ").append(parameter.bounds().least().toPlainString());
        }
        if (parameter.bounds().most() != null) {
            meaning.append("; at most ").append(parameter.bounds().most().toPlainString());
        }
        String others =
                beside.stream()
                        .filter(each -> each != parameter && parameter.bounds().fact() != null)
                        .filter(each -> parameter.bounds().fact().equals(each.bounds().fact()))
                        .map(each -> "`" + each.name() + "`")
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            meaning.append("; not beside ").append(others);
        }
        if (parameter.kind() == ParameterKind.CHOICE) {
            meaning.append(". One of ")
                    .append(
                            parameter.choices().stream()
                                    .map(each -> "`" + each + "`")
                                    .collect(Collectors.joining(", ")))
                    .append(hasDefault(parameter) ? ", the first by default." : ".");
        }
        return "| `"
                + before
                + parameter.name()
                + "` | "
                + parameter.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (parameter.needed() ? ", **needed**" : "")
                + " | "
                + meaning
                + " |";
    }

    private static boolean hasDefault(Parameter parameter) {
        return !parameter.needed()
                && !parameter.meaning().contains("default")
                && !parameter.meaning().contains("left out");
    }
}
