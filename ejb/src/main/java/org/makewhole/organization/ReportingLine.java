package org.makewhole.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One organisation reports its figures to another. It gives sight of counts and sums only. */
@Entity
@Table(name = "reporting_line")
@IdClass(ReportingLineId.class)
@NamedQuery(
        name = "ReportingLine.reportingTo",
        query =
                "SELECT NEW org.makewhole.organization.OrganizationName(o.id, o.name)"
                        + " FROM ReportingLine r, Organization o"
                        + " WHERE r.coordinatingId = :coordinator AND o.id = r.reportingId"
                        + " ORDER BY o.name")
public class ReportingLine {

    @Id
    @Column(name = "coordinating_organization_id")
    private Integer coordinatingId;

    @Id
    @Column(name = "reporting_organization_id")
    private Integer reportingId;

    private LocalDate since;

    protected ReportingLine() {}

    public ReportingLine(Organization coordinating, Organization reporting, LocalDate since) {
        this.coordinatingId = coordinating.getId();
        this.reportingId = reporting.getId();
        this.since = since;
    }
}
