package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.calendar.Closure;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.DeemedReceipt;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.Duty;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.deadline.rule.Source;
import org.makewhole.deadline.rule.StartRule;
import org.makewhole.wage.pack.LocalizedText;

/** Reads the lines of {@code computations.txt}, which says what each part means. */
record Computations(ClockRule rule, Facts facts, String ends, String source) {

    private static final LocalizedText TITLE =
            new LocalizedText(Map.of("en", "Limit", "es", "Plazo"));
    private static final LocalizedText EVENT =
            new LocalizedText(Map.of("en", "Event", "es", "Hecho"));

    static Computations of(String line) {
        String[] parts = line.split("\\|", -1);
        Reading reading = new Reading();
        Arrays.stream(parts[4].split(";")).map(String::strip).forEach(reading::fact);
        return new Computations(
                reading.rule(parts[0], parts[1]),
                reading.facts(parts[2], parts[3]),
                parts[5],
                parts[6]);
    }

    /** A rule of that length and way of counting, binding and read. */
    static ClockRule rule(String counting, PeriodLength length) {
        return new Reading().rule(counting, length.toString());
    }

    Computation compute() {
        return DeadlineCount.compute(rule, facts);
    }

    /** Collects what the facts of a line say about the rule and the case. */
    private static final class Reading {
        private Direction direction = Direction.AFTER;
        private CutOff cutOff = CutOff.MIDNIGHT;
        private Optional<LocalTime> receivedAfter = Optional.empty();
        private Optional<PeriodLength> receivedPlus = Optional.empty();
        private boolean receivedOnWorkingDay;
        private Optional<PeriodLength> least = Optional.empty();
        private Optional<PeriodLength> maximum = Optional.empty();
        private Optional<LocalDate> happened = Optional.empty();
        private Optional<Facts.SetByHand> byHand = Optional.empty();
        private final List<Suspension> suspensions = new ArrayList<>();
        private final List<Extension> extensions = new ArrayList<>();
        private final List<LocalDate> sessions = new ArrayList<>();
        private final List<Closure> closures = new ArrayList<>();

        void fact(String text) {
            int space = text.lastIndexOf("received") == 0 ? 8 : text.indexOf(' ');
            String word = space < 0 ? text : text.substring(0, space);
            String value = space < 0 ? "" : text.substring(space).strip();
            switch (word) {
                case "" -> {}
                case "before" -> direction = Direction.BEFORE;
                case "still" -> suspensions.add(Suspension.of(from(value), to(value), "Talks"));
                case "open" ->
                        suspensions.add(
                                new Suspension(LocalDate.parse(value), Optional.empty(), "Talks"));
                case "plus" -> extensions.add(Extension.by(PeriodLength.parse(value), "Letter"));
                case "until" -> extensions.add(Extension.until(LocalDate.parse(value), "Letter"));
                case "least" -> least = Optional.of(PeriodLength.parse(value));
                case "max" -> maximum = Optional.of(PeriodLength.parse(value));
                case "happened" -> happened = Optional.of(LocalDate.parse(value));
                case "cut" -> cutOff = new CutOff(LocalTime.parse(value), cutOff.withOffice());
                case "office" -> cutOff = new CutOff(cutOff.time(), true);
                case "received" -> received(value);
                case "sessions" ->
                        Arrays.stream(value.split(","))
                                .map(LocalDate::parse)
                                .forEach(sessions::add);
                case "closed" -> closures.add(new Closure(from(value), to(value), "Closed"));
                case "hand" ->
                        byHand =
                                Optional.of(
                                        new Facts.SetByHand(LocalDate.parse(value), "As agreed"));
                default -> throw new IllegalArgumentException("Not a fact: " + text);
            }
        }

        private void received(String value) {
            if (value.equals("on working day")) {
                receivedOnWorkingDay = true;
            } else if (value.startsWith("after ")) {
                receivedAfter = Optional.of(LocalTime.parse(value.substring(6)));
            } else {
                receivedPlus = Optional.of(PeriodLength.parse(value.substring(5)));
            }
        }

        private static LocalDate from(String range) {
            return LocalDate.parse(range.split("\\.\\.")[0]);
        }

        private static LocalDate to(String range) {
            return LocalDate.parse(range.split("\\.\\.")[1]);
        }

        ClockRule rule(String counting, String length) {
            boolean receipt =
                    receivedAfter.isPresent() || receivedPlus.isPresent() || receivedOnWorkingDay;
            return new ClockRule(
                    "limit",
                    TITLE,
                    EVENT,
                    StartRule.EVENT,
                    PeriodLength.parse(length),
                    direction,
                    RuleSets.getCounting(counting),
                    receipt
                            ? Optional.of(
                                    new DeemedReceipt(
                                            receivedAfter, receivedPlus, receivedOnWorkingDay))
                            : Optional.empty(),
                    cutOff,
                    least,
                    maximum,
                    new Duty(Actor.CLAIMANT, Silence.FORFEITURE, Basis.RULE),
                    new Source("The table", Confidence.SOURCE_FOUND, Optional.empty()));
        }

        Facts facts(String where, String when) {
            String[] placeAndZone = where.split(" ");
            String[] country = placeAndZone[0].split("-");
            Place place =
                    new Place(
                            country[0],
                            country.length > 1 ? Optional.of(country[1]) : Optional.empty(),
                            ZoneId.of(placeAndZone.length > 1 ? placeAndZone[1] : "UTC"),
                            closures);
            String[] dateAndTime = when.split(" ");
            Trigger trigger =
                    new Trigger(
                            LocalDate.parse(dateAndTime[0]),
                            dateAndTime.length > 1
                                    ? Optional.of(LocalTime.parse(dateAndTime[1]))
                                    : Optional.empty(),
                            happened);
            return new Facts(trigger, place, suspensions, extensions, sessions, byHand);
        }
    }
}
