package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Facts as JSON: the form of docs/wage-engine.md, with {@code pack} and {@code evidence} besides.
 * Days are ISO 8601 texts, decimals are JSON numbers read and written digit by digit.
 */
public final class FactsJson {

    private static final List<WorkRecord.Grain> READ_FIRST =
            List.of(WorkRecord.Grain.DAY, WorkRecord.Grain.WEEK, WorkRecord.Grain.PATTERN);

    private static final ObjectMapper JSON = mapper();

    private FactsJson() {}

    /** The facts as a tree, to be stored. */
    public static ObjectNode write(ClaimFacts facts) {
        return JSON.valueToTree(facts);
    }

    /** The facts as text, to be stored. */
    public static String text(ClaimFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts could not be written as JSON", e);
        }
    }

    /**
     * Reads what {@link #text} wrote; what a later version wrote besides is passed over.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static ClaimFacts read(String json) {
        try {
            return JSON.readValue(json, ClaimFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No facts: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a tree that {@link #write} made.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static ClaimFacts read(ObjectNode json) {
        try {
            return JSON.treeToValue(json, ClaimFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No facts: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The facts as a claim that the engine reads: without what it does not ask for, and single days
     * before patterns, so that a day that is known stands in place of the pattern's.
     *
     * @param order the places of the work records in the facts, as {@link #order} gives them
     */
    public static ObjectNode claim(ClaimFacts facts, int[] order) {
        ObjectNode claim = write(facts);
        claim.remove("pack");
        for (String list : List.of("terms", "work", "extras", "paid")) {
            claim.path(list).forEach(entry -> ((ObjectNode) entry).remove("evidence"));
        }
        lift(claim, "employment");
        claim.path("terms").forEach(entry -> lift((ObjectNode) entry, "casual"));
        claim.path("work").forEach(entry -> lift((ObjectNode) entry, "counts"));
        calendar(claim);
        ArrayNode work = (ArrayNode) claim.remove("work");
        ArrayNode ordered = claim.putArray("work");
        for (int place : order) {
            ordered.add(work.get(place));
        }
        return claim;
    }

    /** The engine reads on one level what is told together here. */
    private static void lift(ObjectNode entry, String group) {
        if (entry.remove(group) instanceof ObjectNode told) {
            entry.setAll(told);
        }
    }

    /** Days off and holidays as the engine has them, and the first day under its own name. */
    private static void calendar(ObjectNode claim) {
        JsonNode start = claim.remove("start");
        if (start != null) {
            claim.set("employmentStart", start);
        }
        claim.remove("publicHolidays");
        JsonNode restDays = claim.remove("restDays");
        JsonNode holidays = claim.remove("holidays");
        if (restDays != null) {
            ArrayNode weekly = claim.withObject("/calendar").putArray("weekly");
            restDays.forEach(day -> weekly.addObject().set("day", day));
        }
        if (holidays != null) {
            ArrayNode dates = claim.withObject("/calendar").putArray("holidays");
            holidays.forEach(day -> dates.addObject().set("date", day));
        }
    }

    /** The places of the work records in the order in which the engine is to read them. */
    public static int[] order(ClaimFacts facts) {
        return IntStream.range(0, facts.work().size())
                .boxed()
                .sorted(
                        Comparator.comparingInt(
                                place -> READ_FIRST.indexOf(facts.work().get(place).grain())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static ObjectMapper mapper() {
        SimpleModule times = new SimpleModule("times");
        add(times, LocalDate.class, LocalDate::parse);
        add(times, LocalTime.class, LocalTime::parse);
        times.addSerializer(DayOfWeek.class, new SmallLetters());
        times.addDeserializer(
                DayOfWeek.class,
                new Parsed<>(
                        DayOfWeek.class, text -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT))));
        return new ObjectMapper()
                .registerModule(times)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static <T extends Temporal> void add(
            SimpleModule module, Class<T> type, Function<String, T> parser) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Parsed<>(type, parser));
    }

    /** Writes {@code monday}. */
    private static final class SmallLetters extends StdScalarSerializer<DayOfWeek> {

        @Serial private static final long serialVersionUID = 1L;

        SmallLetters() {
            super(DayOfWeek.class);
        }

        @Override
        public void serialize(DayOfWeek day, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(day.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads a text. */
    private static final class Parsed<T> extends StdScalarDeserializer<T> {

        @Serial private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Parsed(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return parser.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage());
            }
        }
    }
}
