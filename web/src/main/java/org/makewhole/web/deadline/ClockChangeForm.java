package org.makewhole.web.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.count.Trigger;

/** What a person types to change a fact of a clock. */
public class ClockChangeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FactChange.Kind kind = FactChange.Kind.TRIGGER;
    private String reason;
    private LocalDate day;
    private String time;
    private LocalDate happened;
    private LocalDate until;
    private Long document;

    FactChange change() {
        boolean trigger = kind == FactChange.Kind.TRIGGER && day != null;
        return new FactChange(
                kind,
                reason,
                trigger
                        ? new Trigger(
                                day,
                                Optional.ofNullable(time)
                                        .filter(typed -> !typed.isBlank())
                                        .map(LocalTime::parse),
                                Optional.ofNullable(happened))
                        : null,
                isDated() ? day : null,
                isEnding() ? until : null,
                document);
    }

    /** What was typed, to see whether it was changed since it was shown. */
    String typed() {
        return Stream.of(kind, reason, day, time, happened, until, document)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** Whether a day belongs to it. */
    public boolean isDated() {
        return kind != FactChange.Kind.BY_RULE && kind != FactChange.Kind.RECOMPUTED;
    }

    /** Whether the end may be given too. */
    public boolean isEnding() {
        return kind == FactChange.Kind.SUSPENSION;
    }

    /** Whether it is about what starts the clock. */
    public boolean isStarting() {
        return kind == FactChange.Kind.TRIGGER;
    }

    public FactChange.Kind getKind() {
        return kind;
    }

    public void setKind(FactChange.Kind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public void setHappened(LocalDate happened) {
        this.happened = happened;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
