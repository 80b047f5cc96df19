package org.makewhole.deadline.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a clock ended.
 *
 * @param state met, missed or withdrawn
 * @param text the evidence that it was met, such as the receipt of a court; what follows from its
 *     being missed; or why it is withdrawn. At most 1,000 characters
 * @param told who was told that it was missed; needed for that alone, at most 300 characters
 */
public record ClockClosing(
        @NotNull ClockState state,
        @NotBlank @Size(max = TEXT_LENGTH) String text,
        @Size(max = TOLD_LENGTH) String told) {
    public static final int TEXT_LENGTH = 1000;
    public static final int TOLD_LENGTH = 300;

    public static ClockClosing met(String evidence) {
        return new ClockClosing(ClockState.MET, evidence, null);
    }

    public static ClockClosing missed(String consequence, String told) {
        return new ClockClosing(ClockState.MISSED, consequence, told);
    }

    public static ClockClosing withdrawn(String reason) {
        return new ClockClosing(ClockState.WITHDRAWN, reason, null);
    }
}
