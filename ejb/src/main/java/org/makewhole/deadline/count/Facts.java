package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case says about a clock.
 *
 * @param trigger what started it
 * @param place where it is kept
 * @param suspensions when it stood still, in any order
 * @param extensions what was granted, in the order in which it was
 * @param sessions first days of the body's meetings, for limits that are counted in them
 * @param override a day that somebody set by hand
 */
public record Facts(
        Trigger trigger,
        Place place,
        List<Suspension> suspensions,
        List<Extension> extensions,
        List<LocalDate> sessions,
        Optional<SetByHand> override) {

    /**
     * A day set by hand.
     *
     * @param day the last day
     * @param reason why it is not the one computed
     */
    public record SetByHand(LocalDate day, String reason) {
        public SetByHand {
            Objects.requireNonNull(day);
            Objects.requireNonNull(reason);
        }
    }

    public Facts {
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(place);
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
        sessions = sessions.stream().sorted().toList();
        Objects.requireNonNull(override);
    }

    public static Facts of(Trigger trigger, Place place) {
        return new Facts(trigger, place, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same with another start. */
    public Facts startingOn(Trigger other) {
        return new Facts(other, place, suspensions, extensions, sessions, override);
    }

    public Facts suspended(Suspension suspension) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new Facts(trigger, place, all, extensions, sessions, override);
    }

    public Facts extended(Extension extension) {
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new Facts(trigger, place, suspensions, all, sessions, override);
    }

    public Facts meeting(List<LocalDate> days) {
        return new Facts(trigger, place, suspensions, extensions, days, override);
    }

    public Facts overriddenBy(LocalDate day, String reason) {
        Optional<SetByHand> byHand = Optional.of(new SetByHand(day, reason));
        return new Facts(trigger, place, suspensions, extensions, sessions, byHand);
    }
}
