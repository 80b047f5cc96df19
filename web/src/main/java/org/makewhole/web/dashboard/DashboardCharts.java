package org.makewhole.web.dashboard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The charts as Chart.js takes them. A data set names its colour by a token of the style sheet,
 * which the page's script puts in for the theme of the moment.
 */
final class DashboardCharts {
    private final DashboardWords words;

    DashboardCharts(DashboardWords words) {
        this.words = words;
    }

    String cases(List<FigureRow> periods) {
        return chart(
                periods,
                false,
                set(
                        "cases",
                        "accent",
                        periods,
                        row -> told(row, "CASES", BigDecimal.valueOf(row.figures().cases()))));
    }

    String money(List<FigureRow> periods, boolean received) {
        return received
                ? chart(
                        periods,
                        false,
                        computed(periods),
                        paid(periods),
                        set("received", "accent", periods, FigureRow::received).add("type", "line"))
                : chart(periods, false, computed(periods), paid(periods));
    }

    String violations(List<FigureRow> violations) {
        return chart(violations, true, computed(violations), paid(violations));
    }

    private JsonObjectBuilder computed(List<FigureRow> rows) {
        return set(
                "computed",
                "stage-computed",
                rows,
                row -> told(row, "COMPUTED", row.figures().money().computed()));
    }

    private JsonObjectBuilder paid(List<FigureRow> rows) {
        return set(
                "paid", "stage-paid", rows, row -> told(row, "PAID", row.figures().money().paid()));
    }

    private JsonObjectBuilder set(
            String column,
            String colour,
            List<FigureRow> rows,
            Function<FigureRow, BigDecimal> value) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(row -> add(data, value.apply(row)));
        return Json.createObjectBuilder()
                .add("label", words.label("column." + column))
                .add("backgroundColor", colour)
                .add("data", data);
    }

    /** A figure that is withheld leaves a gap: no bar of zero may be taken for it. */
    private static void add(JsonArrayBuilder data, BigDecimal value) {
        if (value == null) {
            data.addNull();
        } else {
            data.add(value);
        }
    }

    private static BigDecimal told(FigureRow row, String measure, BigDecimal value) {
        return row.figures().shows(measure) ? value : null;
    }

    private static String chart(
            List<FigureRow> rows, boolean lying, JsonObjectBuilder... dataSets) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(row.name()));
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (JsonObjectBuilder dataSet : dataSets) {
            sets.add(dataSet);
        }
        JsonObject fromZero = Json.createObjectBuilder().add("beginAtZero", true).build();
        JsonObject chart =
                Json.createObjectBuilder()
                        .add("type", "bar")
                        .add(
                                "data",
                                Json.createObjectBuilder()
                                        .add("labels", labels)
                                        .add("datasets", sets))
                        .add(
                                "options",
                                Json.createObjectBuilder()
                                        .add("indexAxis", lying ? "y" : "x")
                                        .add(
                                                "scales",
                                                Json.createObjectBuilder()
                                                        .add("x", fromZero)
                                                        .add("y", fromZero))
                                        .add("plugins", legend(dataSets.length > 1)))
                        .build();
        // It stands inside a script element, which no text may close.
        return chart.toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder legend(boolean shown) {
        return Json.createObjectBuilder()
                .add(
                        "legend",
                        Json.createObjectBuilder().add("display", shown).add("position", "bottom"));
    }
}
