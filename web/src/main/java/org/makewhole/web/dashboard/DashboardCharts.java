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

    String cases(List<FigureRow> months) {
        return chart(
                months,
                false,
                set("cases", "accent", months, row -> BigDecimal.valueOf(row.figures().cases())));
    }

    String money(List<FigureRow> months) {
        return chart(
                months,
                false,
                computed(months),
                paid(months),
                set("received", "accent", months, FigureRow::received).add("type", "line"));
    }

    String violations(List<FigureRow> violations) {
        return chart(violations, true, computed(violations), paid(violations));
    }

    private JsonObjectBuilder computed(List<FigureRow> rows) {
        return set("computed", "stage-computed", rows, row -> row.figures().money().computed());
    }

    private JsonObjectBuilder paid(List<FigureRow> rows) {
        return set("paid", "stage-paid", rows, row -> row.figures().money().paid());
    }

    private JsonObjectBuilder set(
            String column,
            String colour,
            List<FigureRow> rows,
            Function<FigureRow, BigDecimal> value) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(row -> data.add(value.apply(row)));
        return Json.createObjectBuilder()
                .add("label", words.label("column." + column))
                .add("backgroundColor", colour)
                .add("data", data);
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
