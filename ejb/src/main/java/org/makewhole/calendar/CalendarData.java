package org.makewhole.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the JSON files beside this package, each once by the class that needs it. */
final class CalendarData {

    private CalendarData() {}

    static JsonNode read(String file) {
        try (InputStream json = CalendarData.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("No file " + file);
            }
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Calendar file " + file + " cannot be read", e);
        }
    }
}
