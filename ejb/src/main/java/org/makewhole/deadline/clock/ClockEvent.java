package org.makewhole.deadline.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Something that happened to a clock. Never changed: the proof of who entered what and when. */
@Entity
@Table(name = "clock_event")
@StoredAfter(Clock.class)
public class ClockEvent extends TenantEntity {

    @Column(name = "clock_id")
    private Long clockId;

    @Enumerated(EnumType.STRING)
    private ClockEventKind kind;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "author_id")
    private Long authorId;

    @Convert(Sealed.CONVERTER)
    @Column(name = "author_name")
    private Sealed authorName;

    @Column(name = "evidence_id")
    private Long evidenceId;

    protected ClockEvent() {}

    ClockEvent(
            Clock clock,
            ClockEventKind kind,
            LocalDate dueBefore,
            String note,
            Author author,
            Instant at) {
        this.clockId = clock.getId();
        this.kind = kind;
        this.dueBefore = dueBefore;
        this.dueAfter = clock.getDueOn();
        this.note = seal(note);
        this.happenedAt = at;
        this.authorId = author.accountId();
        this.authorName = seal(author.name());
    }

    /** A file of the case shows it; null for none. */
    ClockEvent shownBy(Long file) {
        evidenceId = file;
        return this;
    }

    Row row() {
        return new Row(
                kind, dueBefore, dueAfter, open(note), happenedAt, open(authorName), evidenceId);
    }

    /**
     * One line of the history.
     *
     * @param dueBefore null where there was no day
     * @param dueAfter null while it cannot be known
     * @param note why; null where nothing was said
     * @param by who did it
     * @param evidenceId the file of the case that shows it; null for none
     */
    public record Row(
            ClockEventKind kind,
            LocalDate dueBefore,
            LocalDate dueAfter,
            String note,
            Instant at,
            String by,
            Long evidenceId)
            implements Serializable {}
}
