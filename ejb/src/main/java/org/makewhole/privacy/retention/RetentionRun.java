package org.makewhole.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** The work of one day. */
@Entity
@Unaudited("progress; the end of a run is told by an entry of its own")
@Table(name = "retention_run")
public class RetentionRun extends TenantEntity {

    @Column(name = "run_on")
    private LocalDate runOn;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int persons;
    private int documents;
    private int refused;
    private int notices;

    protected RetentionRun() {}

    RetentionRun(LocalDate runOn) {
        this.runOn = runOn;
        this.startedAt = Instant.now();
    }

    void count(DataClass kind, int done) {
        switch (kind) {
            case PERSON -> persons += done;
            case IDENTITY_DOCUMENT -> documents += done;
            case REFUSED_ROW -> refused += done;
            case NOTICE -> notices += done;
        }
    }

    void finish() {
        finishedAt = Instant.now();
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    LocalDate getRunOn() {
        return runOn;
    }

    RunRow row() {
        return new RunRow(runOn, finishedAt, persons, documents, refused, notices);
    }
}
