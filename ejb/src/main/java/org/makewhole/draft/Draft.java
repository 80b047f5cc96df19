package org.makewhole.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.account.Membership;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** What a person typed into a form and has not sent yet. */
@Entity
@Unaudited("no record yet: what becomes of it is told when it is saved")
@Table(name = "draft")
@StoredAfter(Membership.class)
@NamedQuery(
        name = "Draft.of",
        query =
                "SELECT d FROM Draft d WHERE d.accountId = :account AND d.keptAt > :after"
                        + " ORDER BY d.keptAt DESC")
@NamedQuery(name = "Draft.forget", query = "DELETE FROM Draft d WHERE d.keptAt < :before")
public class Draft extends TenantEntity {
    @Column(name = "account_id")
    private Long accountId;

    private String page;

    private String form;

    @Convert(Sealed.CONVERTER)
    private Sealed title;

    @Convert(Sealed.CONVERTER)
    private Sealed typed;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Draft() {}

    Draft(long accountId, String page, String form) {
        this.accountId = accountId;
        this.page = page;
        this.form = form;
    }

    /** Takes over what stands in the form now. */
    void keep(String pageTitle, String fields, Instant now) {
        title = seal(pageTitle);
        typed = seal(fields);
        keptAt = now;
    }

    boolean isOf(String somePage, String someForm) {
        return page.equals(somePage) && form.equals(someForm);
    }

    String getPage() {
        return page;
    }

    String title() {
        return open(title);
    }

    String typed() {
        return open(typed);
    }

    Instant getKeptAt() {
        return keptAt;
    }
}
