package org.makewhole.audit.change;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.change.RecordChange.Kind;

/**
 * The text in which changes are stored and hashed.
 *
 * <pre>[{"record":"CaseFile","id":"12","did":"CHANGED","fields":{"status":["INTAKE","DEMAND"]}}]
 * </pre>
 */
public final class ChangesJson {
    private static final JsonGeneratorFactory WRITERS = Json.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private ChangesJson() {}

    /** Null where nothing was changed. */
    public static String write(List<RecordChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = WRITERS.createGenerator(text)) {
            json.writeStartArray();
            changes.forEach(change -> write(json, change));
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, RecordChange change) {
        json.writeStartObject();
        json.write("record", change.record());
        json.write("id", change.id());
        json.write("did", change.kind().name());
        if (change.count() > 1) {
            json.write("count", change.count());
        }
        json.writeStartObject("fields");
        for (FieldChange field : change.fields()) {
            json.writeStartArray(field.field());
            write(json, field.before());
            write(json, field.after());
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.write(value);
        }
    }

    /** Reads what {@link #write} wrote; null yields an empty list. */
    public static List<RecordChange> read(String text) {
        if (text == null) {
            return List.of();
        }
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ChangesJson::change)
                    .toList();
        }
    }

    private static RecordChange change(JsonObject json) {
        List<FieldChange> fields =
                json.getJsonObject("fields").entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue().asJsonArray()))
                        .toList();
        JsonValue count = json.getOrDefault("count", JsonValue.NULL);
        return new RecordChange(
                json.getString("record"),
                json.getString("id"),
                Kind.valueOf(json.getString("did")),
                count == JsonValue.NULL ? 1 : json.getJsonNumber("count").longValue(),
                fields);
    }

    private static FieldChange field(String name, JsonArray values) {
        return new FieldChange(name, text(values.get(0)), text(values.get(1)));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
