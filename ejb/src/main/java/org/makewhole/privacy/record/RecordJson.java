package org.makewhole.privacy.record;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.util.Map;

/**
 * The record for machines, in UTF-8: tables and columns by their names, points of time in UTC,
 * dates and numbers as text.
 *
 * <pre>{"format":"makewhole-record-1","organization":"…","case":"LA-2026-00001","made":"…Z",
 *  "employers":["…"],"data":{"worker":[{"name":"…"}],…},
 *  "withheld":[{"table":"worker","column":"id","why":"TECHNICAL"}]}</pre>
 */
public final class RecordJson {
    private static final JsonGeneratorFactory WRITERS =
            Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private RecordJson() {}

    public static void write(WorkerRecord worker, OutputStream out) {
        try (JsonGenerator json = WRITERS.createGenerator(out)) {
            json.writeStartObject();
            json.write("format", "makewhole-record-1");
            json.write("organization", worker.organization());
            json.write("case", worker.caseNumber());
            json.write("made", worker.madeAt().toString());
            json.writeStartArray("employers");
            worker.employers().forEach(json::write);
            json.writeEnd();
            json.writeStartObject("data");
            worker.sections().forEach(section -> write(json, section));
            json.writeEnd();
            json.writeStartArray("withheld");
            worker.withheld().forEach(column -> write(json, column));
            json.writeEnd();
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, RecordSection section) {
        json.writeStartArray(section.table());
        for (Map<String, String> row : section.rows()) {
            json.writeStartObject();
            row.forEach(
                    (column, value) -> {
                        if (value == null) {
                            json.writeNull(column);
                        } else {
                            json.write(column, value);
                        }
                    });
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, WithheldColumn column) {
        json.writeStartObject();
        json.write("table", column.table());
        json.write("column", column.column());
        json.write("why", column.why());
        json.writeEnd();
    }
}
