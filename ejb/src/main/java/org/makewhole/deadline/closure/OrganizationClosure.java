package org.makewhole.deadline.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.makewhole.calendar.Closure;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** Days on which the organisation is closed by its own decision. */
@Entity
@Table(name = "organization_closure")
@NamedQuery(
        name = "OrganizationClosure.all",
        query = "SELECT c FROM OrganizationClosure c ORDER BY c.from, c.id")
public class OrganizationClosure extends TenantEntity {
    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @AuditedInClear private String name;

    protected OrganizationClosure() {}

    OrganizationClosure(NewClosure entry) {
        this.from = entry.from();
        this.to = entry.to() == null ? entry.from() : entry.to();
        this.name = entry.name().strip();
    }

    Closure closure() {
        return new Closure(from, to, name);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public String getName() {
        return name;
    }
}
