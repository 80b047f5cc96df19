package org.makewhole.wage;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Inputs and results as JSON, for storage.
 *
 * <p>Shape: the record components by name, {@code format} 1, dates as ISO 8601 texts, decimals as texts
 * (databases turn JSON numbers into binary fractions). A result also carries its {@code total}, which
 * is compared when it is read, so that a damaged row is noticed.
 */
public final class WageJson {

    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = mapper();

    /** The input as JSON. */
    public String write(WageInput input) {
        return write((ObjectNode) JSON.valueToTree(input));
    }

    /** The result as JSON. */
    public String write(WageResult result) {
        ObjectNode node = JSON.valueToTree(result);
        return write(node.put("total", result.total().toPlainString()));
    }

    /**
     * Reads what {@link #write(WageInput)} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public WageInput readInput(String json) {
        return read(tree(json), WageInput.class);
    }

    /**
     * Reads what {@link #write(WageResult)} wrote.
     *
     * @throws IllegalArgumentException when it is something else, or its lines do not give its total
     */
    public WageResult readResult(String json) {
        ObjectNode node = tree(json);
        JsonNode total = node.remove("total");
        WageResult result = read(node, WageResult.class);
        if (total == null || !result.total().toPlainString().equals(total.asText())) {
            throw new IllegalArgumentException("The stored total differs from the sum of the lines");
        }
        return result;
    }

    private static String write(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node.put("format", FORMAT));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A calculation could not be written as JSON", e);
        }
    }

    private static ObjectNode tree(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode node) {
                JsonNode format = node.remove("format");
                if (format != null && format.asInt() == FORMAT) {
                    return node;
                }
            }
            throw new IllegalArgumentException("Not a calculation in format " + FORMAT);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> T read(ObjectNode node, Class<T> type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule dates = new SimpleModule("dates");
        dates.addSerializer(LocalDate.class, ToStringSerializer.instance);
        dates.addDeserializer(LocalDate.class, new IsoDate());
        ObjectMapper mapper =
                new ObjectMapper()
                        .registerModule(dates)
                        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.configOverride(BigDecimal.class)
                .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    /** Reads {@code 2026-04-03}. */
    private static final class IsoDate extends FromStringDeserializer<LocalDate> {

        @Serial private static final long serialVersionUID = 1L;

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }
}
