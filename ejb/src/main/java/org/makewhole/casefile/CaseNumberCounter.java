package org.makewhole.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** The last case number given out in a year of an organisation. */
@Entity
@Unaudited("a counter; the case tells its number")
@Table(name = "case_number_counter")
@NamedQuery(
        name = "CaseNumberCounter.ofYear",
        query = "SELECT c FROM CaseNumberCounter c WHERE c.year = :year")
class CaseNumberCounter extends TenantEntity {

    private int year;

    @Column(name = "last_number")
    private int lastNumber;

    protected CaseNumberCounter() {}

    CaseNumberCounter(int year) {
        this.year = year;
    }

    /** Takes a run of numbers and returns the first of them. */
    int take(int count) {
        int first = lastNumber + 1;
        lastNumber += count;
        return first;
    }
}
