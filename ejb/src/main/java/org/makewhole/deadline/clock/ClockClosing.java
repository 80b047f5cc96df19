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
 * @param evidenceId the file of the case that shows it; null for none
 */
public record ClockClosing(
        @NotNull ClockState state,
        @NotBlank @Size(max = TEXT_LENGTH) String text,
        @Size(max = TOLD_LENGTH) String told,
        Long evidenceId) {
    public static final int TEXT_LENGTH = 1000;
    public static final int TOLD_LENGTH = 300;

    /** An ending that no file of the case shows. */
    public ClockClosing(ClockState state, String text, String told) {
        this(state, text, told, null);
    }

    /** The same, shown by a file of the case; null for none. */
    public ClockClosing shownBy(Long file) {
        return new ClockClosing(state, text, told, file);
    }

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
