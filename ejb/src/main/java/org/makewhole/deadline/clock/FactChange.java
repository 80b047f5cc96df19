package org.makewhole.deadline.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Suspension;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.shared.error.BusinessException;

/**
 * Something that is to be different about a clock, and why.
 *
 * @param kind what
 * @param reason why, and where that is written: the document by which an extension was agreed, the
 *     order that suspends. At most 500 characters; stands in the history of the clock
 * @param trigger for {@link Kind#TRIGGER}
 * @param day the day set by hand, the new last day of an extension, the first day of a suspension,
 *     or the last one when it ends
 * @param until the last day of a suspension; null while nobody knows
 * @param evidenceId the file of the case that shows it; null for none
 */
public record FactChange(
        @NotNull Kind kind,
        @NotBlank @Size(max = REASON_LENGTH) String reason,
        Trigger trigger,
        LocalDate day,
        LocalDate until,
        Long evidenceId) {
    public static final int REASON_LENGTH = 500;

    /** What can be changed. */
    public enum Kind {
        /** Another day, or hour, starts the clock. */
        TRIGGER,
        /** A day is set by hand, beside the computed one. */
        SET_BY_HAND,
        /** The day set by hand is taken back: the computed one counts again. */
        BY_RULE,
        /** The parties agree on a later last day. */
        EXTENSION,
        /** The clock stands still from a day on. */
        SUSPENSION,
        /** An open suspension ends. */
        RESUMPTION,
        /** Computed anew: closures, holidays or the place may have changed. */
        RECOMPUTED
    }

    /** A change that no file of the case shows. */
    public FactChange(Kind kind, String reason, Trigger trigger, LocalDate day, LocalDate until) {
        this(kind, reason, trigger, day, until, null);
    }

    /** The same, shown by a file of the case; null for none. */
    public FactChange shownBy(Long file) {
        return new FactChange(kind, reason, trigger, day, until, file);
    }

    public static FactChange trigger(Trigger trigger, String reason) {
        return new FactChange(Kind.TRIGGER, reason, trigger, null, null);
    }

    public static FactChange setByHand(LocalDate day, String reason) {
        return new FactChange(Kind.SET_BY_HAND, reason, null, day, null);
    }

    public static FactChange extension(LocalDate until, String document) {
        return new FactChange(Kind.EXTENSION, document, null, until, null);
    }

    public static FactChange suspension(LocalDate from, LocalDate to, String reason) {
        return new FactChange(Kind.SUSPENSION, reason, null, from, to);
    }

    public static FactChange resumption(LocalDate lastDay, String reason) {
        return new FactChange(Kind.RESUMPTION, reason, null, lastDay, null);
    }

    /**
     * The facts with this change.
     *
     * @throws BusinessException {@code clockNeedsDay}; {@code clockNothingSuspended}; {@code
     *     clockSuspensionOrder} for an end before the beginning
     */
    Facts applyTo(Facts facts) {
        return switch (kind) {
            case TRIGGER -> facts.startingOn(needed(trigger));
            case SET_BY_HAND -> facts.overriddenBy(needed(day), reason);
            case BY_RULE -> byRule(facts);
            case EXTENSION -> facts.extended(Extension.until(needed(day), reason));
            case SUSPENSION -> facts.suspended(suspension());
            case RESUMPTION -> resumed(facts);
            case RECOMPUTED -> facts;
        };
    }

    private static <T> T needed(T value) {
        if (value == null) {
            throw new BusinessException("clockNeedsDay");
        }
        return value;
    }

    private static Facts byRule(Facts facts) {
        return new Facts(
                facts.trigger(),
                facts.place(),
                facts.suspensions(),
                facts.extensions(),
                facts.sessions(),
                Optional.empty());
    }

    private Suspension suspension() {
        return ordered(needed(day), Optional.ofNullable(until), reason);
    }

    private static Suspension ordered(LocalDate from, Optional<LocalDate> to, String why) {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new BusinessException("clockSuspensionOrder");
        }
        return new Suspension(from, to, why);
    }

    private Facts resumed(Facts facts) {
        List<Suspension> suspensions = new ArrayList<>();
        boolean found = false;
        for (Suspension each : facts.suspensions()) {
            found |= each.to().isEmpty();
            suspensions.add(
                    each.to().isEmpty()
                            ? ordered(each.from(), Optional.of(needed(day)), each.reason())
                            : each);
        }
        if (!found) {
            throw new BusinessException("clockNothingSuspended");
        }
        return new Facts(
                facts.trigger(),
                facts.place(),
                suspensions,
                facts.extensions(),
                facts.sessions(),
                facts.override());
    }
}
