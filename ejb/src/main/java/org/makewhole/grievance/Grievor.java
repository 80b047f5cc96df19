package org.makewhole.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;

/** A worker for whom a grievance is brought. */
@Entity
@Table(name = "grievance_grievor")
@StoredAfter({CaseFile.class, Worker.class})
public class Grievor extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Grievor() {}

    public Grievor(Long caseId, Long workerId) {
        this.caseId = caseId;
        this.workerId = workerId;
    }

    /**
     * They leave the group. The row stays, for what was said of the group while they were in it is
     * in their record, and they can be forgotten.
     */
    public void leave(LocalDate on) {
        this.leftOn = on;
    }
}
