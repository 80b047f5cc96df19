package org.makewhole.deadline.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.makewhole.wage.pack.LocalizedText;

/**
 * Writes a rule with its way of counting as one text, in the form of the rule files, so that a
 * clock keeps the rule by which it was computed whatever later versions ship.
 */
public final class RuleJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION_DIGITS = 12;

    private RuleJson() {}

    /** The rule as a text; equal rules give equal texts. */
    public static String write(ClockRule rule) {
        ObjectNode root = JSON.createObjectNode();
        root.set("counting", counting(rule.counting()));
        root.set("rule", rule(rule));
        return root.toString();
    }

    /**
     * @throws IllegalArgumentException for what {@link #write} did not make
     */
    public static ClockRule read(String json) {
        try {
            return RuleReader.stored("stored rule", JSON.readTree(json));
        } catch (JsonProcessingException | RuleException e) {
            throw new IllegalArgumentException("Not a stored rule", e);
        }
    }

    /** What tells one version of a rule from another: the beginning of the hash of its text. */
    public static String version(ClockRule rule) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(write(rule).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static ObjectNode counting(Counting counting) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", counting.id());
        node.set("title", words(counting.title()));
        node.put("firstDay", counting.firstDay().name());
        node.put("months", counting.monthCount().name());
        node.put("endOnRestDay", counting.endOnRestDay().name());
        counting.restDays()
                .ifPresent(
                        days -> {
                            ArrayNode array = node.putArray("restDays");
                            days.stream().sorted().map(DayOfWeek::name).forEach(array::add);
                        });
        node.put("holidays", counting.holidays());
        node.put("shortPeriod", counting.shortPeriod());
        node.put("leastWorkingDays", counting.leastWorkingDays());
        if (counting.leastFrom() != Counting.LEAST_FROM) {
            node.put("leastFrom", counting.leastFrom());
        }
        if (!counting.movedUpTo().isEmpty()) {
            ArrayNode array = node.putArray("movedUpTo");
            counting.movedUpTo().forEach(length -> array.add(length.toString()));
        }
        if (!counting.recesses().isEmpty()) {
            recesses(node.putArray("recesses"), counting.recesses());
        }
        node.set("source", source(counting.source()));
        return node;
    }

    private static void recesses(ArrayNode array, List<Recess> recesses) {
        for (Recess recess : recesses) {
            array.addObject()
                    .put("from", day(recess.from()))
                    .put("to", day(recess.to()))
                    .put("name", recess.name());
        }
    }

    /** The form of the files has no dashes before the month. */
    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = JSON.createObjectNode();
        node.put("citation", source.citation());
        node.put("confidence", source.confidence().name());
        source.note().ifPresent(note -> node.set("note", words(note)));
        return node;
    }

    /** A text that a person typed stands in one language; readers of the other see it as well. */
    private static ObjectNode words(LocalizedText text) {
        Map<String, String> languages = new TreeMap<>(text.byLanguage());
        languages.putIfAbsent("es", languages.get("en"));
        ObjectNode node = JSON.createObjectNode();
        languages.forEach(node::put);
        return node;
    }

    private static ObjectNode rule(ClockRule rule) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", rule.id());
        node.set("title", words(rule.title()));
        node.set("trigger", words(rule.trigger()));
        node.put("start", rule.start().name());
        node.put("length", rule.length().toString());
        node.put("direction", rule.direction().name());
        node.put("counting", rule.counting().id());
        rule.receipt().ifPresent(receipt -> node.set("receipt", receipt(receipt)));
        node.putObject("cutOff")
                .put("time", rule.cutOff().time().toString())
                .put("withOffice", rule.cutOff().withOffice());
        rule.afterSuspension().ifPresent(least -> node.put("afterSuspension", least.toString()));
        rule.maximum().ifPresent(most -> node.put("maximum", most.toString()));
        node.put("actor", rule.duty().actor().name());
        node.put("silence", rule.duty().silence().name());
        node.put("basis", rule.duty().basis().name());
        node.set("source", source(rule.source()));
        return node;
    }

    private static ObjectNode receipt(DeemedReceipt receipt) {
        ObjectNode node = JSON.createObjectNode();
        receipt.after().ifPresent(after -> node.put("after", after.toString()));
        receipt.adds().ifPresent(adds -> node.put("adds", adds.toString()));
        node.put("onWorkingDay", receipt.onWorkingDay());
        return node;
    }
}
