package org.makewhole.privacy.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.tenancy.TenantEntity;

/** The schedule of an organisation that looked at it. */
@Entity
@Table(name = "retention_schedule")
@NamedQuery(name = "RetentionSchedule.own", query = "SELECT s FROM RetentionSchedule s")
public class RetentionSchedule extends TenantEntity {

    @Column(name = "person_months")
    private int personMonths;

    @Column(name = "document_months")
    private int documentMonths;

    @Column(name = "refused_months")
    private int refusedMonths;

    @Column(name = "notice_months")
    private int noticeMonths;

    @Column(name = "in_force_since")
    private LocalDate inForceSince;

    protected RetentionSchedule() {}

    RetentionSchedule(RetentionPlan plan) {
        follow(plan);
    }

    /**
     * @throws BusinessException {@code retentionBounds} with the least and the most months
     */
    final void follow(RetentionPlan plan) {
        for (Map.Entry<DataClass, Integer> one : plan.months().entrySet()) {
            if (!one.getKey().allows(one.getValue())) {
                throw new BusinessException(
                        "retentionBounds", one.getKey().least(), one.getKey().most());
            }
        }
        personMonths = plan.person();
        documentMonths = plan.document();
        refusedMonths = plan.refused();
        noticeMonths = plan.notice();
    }

    /** From now on it is carried out every day. */
    void putInForce(LocalDate today) {
        inForceSince = today;
    }

    /** It is carried out no more; what is gone stays gone. */
    void suspend() {
        inForceSince = null;
    }

    boolean isInForce() {
        return inForceSince != null;
    }

    LocalDate getInForceSince() {
        return inForceSince;
    }

    RetentionPlan plan() {
        return new RetentionPlan(personMonths, documentMonths, refusedMonths, noticeMonths);
    }
}
