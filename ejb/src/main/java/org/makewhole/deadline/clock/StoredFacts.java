package org.makewhole.deadline.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.calendar.Closure;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Suspension;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.PeriodLength;

/** The facts of a clock as the text that is kept of them. */
final class StoredFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REASON = "reason";
    private static final String DAY = "day";

    private StoredFacts() {}

    static String write(Facts facts) {
        ObjectNode root = JSON.createObjectNode();
        trigger(root.putObject("trigger"), facts.trigger());
        place(root.putObject("place"), facts.place());
        ArrayNode suspensions = root.putArray("suspensions");
        for (Suspension each : facts.suspensions()) {
            ObjectNode node = suspensions.addObject().put(FROM, each.from().toString());
            each.to().ifPresent(to -> node.put(TO, to.toString()));
            node.put(REASON, each.reason());
        }
        ArrayNode extensions = root.putArray("extensions");
        for (Extension each : facts.extensions()) {
            ObjectNode node = extensions.addObject();
            each.by().ifPresent(by -> node.put("by", by.toString()));
            each.until().ifPresent(until -> node.put("until", until.toString()));
            node.put(REASON, each.reason());
        }
        ArrayNode sessions = root.putArray("sessions");
        facts.sessions().forEach(day -> sessions.add(day.toString()));
        facts.override()
                .ifPresent(
                        byHand ->
                                root.putObject("byHand")
                                        .put(DAY, byHand.day().toString())
                                        .put(REASON, byHand.reason()));
        return root.toString();
    }

    private static void trigger(ObjectNode node, Trigger trigger) {
        node.put(DAY, trigger.date().toString());
        trigger.time().ifPresent(time -> node.put("time", time.toString()));
        trigger.happened().ifPresent(day -> node.put("happened", day.toString()));
    }

    private static void place(ObjectNode node, Place place) {
        node.put("country", place.country());
        place.region().ifPresent(region -> node.put("region", region));
        node.put("zone", place.zone().getId());
        ArrayNode closures = node.putArray("closures");
        for (Closure each : place.closures()) {
            closures.addObject()
                    .put(FROM, each.from().toString())
                    .put(TO, each.to().toString())
                    .put("name", each.name());
        }
    }

    static Facts read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not stored facts", e);
        }
        List<Suspension> suspensions = new ArrayList<>();
        root.path("suspensions")
                .forEach(
                        node ->
                                suspensions.add(
                                        new Suspension(
                                                date(node, FROM),
                                                findDate(node, TO),
                                                node.path(REASON).asText())));
        List<Extension> extensions = new ArrayList<>();
        root.path("extensions")
                .forEach(
                        node ->
                                extensions.add(
                                        new Extension(
                                                findText(node, "by").map(PeriodLength::parse),
                                                findDate(node, "until"),
                                                node.path(REASON).asText())));
        List<LocalDate> sessions = new ArrayList<>();
        root.path("sessions").forEach(day -> sessions.add(LocalDate.parse(day.asText())));
        JsonNode byHand = root.path("byHand");
        return new Facts(
                new Trigger(
                        date(root.path("trigger"), DAY),
                        findText(root.path("trigger"), "time").map(LocalTime::parse),
                        findDate(root.path("trigger"), "happened")),
                place(root.path("place")),
                suspensions,
                extensions,
                sessions,
                findDate(byHand, DAY)
                        .map(day -> new Facts.SetByHand(day, byHand.path(REASON).asText())));
    }

    private static Place place(JsonNode node) {
        List<Closure> closures = new ArrayList<>();
        node.path("closures")
                .forEach(
                        each ->
                                closures.add(
                                        new Closure(
                                                date(each, FROM),
                                                date(each, TO),
                                                each.path("name").asText())));
        return new Place(
                node.path("country").asText(),
                findText(node, "region"),
                ZoneId.of(node.path("zone").asText()),
                closures);
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    private static Optional<LocalDate> findDate(JsonNode node, String field) {
        return findText(node, field).map(LocalDate::parse);
    }

    private static Optional<String> findText(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }
}
