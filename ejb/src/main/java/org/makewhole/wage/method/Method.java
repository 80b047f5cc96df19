package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.number.Workings;

/** A way to compute something; without state, and the same for every country. */
public interface Method {

    /** Name in packs and inputs, such as {@code spread-of-hours}. */
    String name();

    /** What it computes, in a sentence. */
    String purpose();

    /** What it takes. */
    List<Parameter> parameters();

    /**
     * Groups of parameters that stand for each other: when an input gives one of a group, the
     * others are not taken from the pack.
     */
    default List<Set<String>> alternatives() {
        return List.of();
    }

    /**
     * Whether a rule's parameters hold what an input asks for; where several rules of a pack are of
     * the method and the input names none, the first that does is used.
     *
     * @param asked the parameters that stand in the input
     * @param parameters those of the rule, with the input's laid over them
     */
    default boolean suits(JsonNode asked, JsonNode parameters) {
        return true;
    }

    /** The day whose values apply where an input names none; empty for the latest ones. */
    default Optional<LocalDate> findDay(Arguments own) {
        return Optional.empty();
    }

    /** Name of a list of days each of which has its own values where an input names none. */
    default Optional<String> daysOfValues() {
        return Optional.empty();
    }

    /** The method in which packs without a rule of this one hold the subject; empty for none. */
    default String kin() {
        return "";
    }

    /** Whether a call without a rule of the pack lacks what the kin would have. */
    default boolean kinWasMeant(JsonNode parameters) {
        return false;
    }

    /**
     * Computes.
     *
     * @param in checked against {@link #parameters()}
     * @param out receives the figures and how they came about
     * @throws InputException when parameters contradict each other or too few are given
     */
    void apply(Arguments in, Workings out);
}
