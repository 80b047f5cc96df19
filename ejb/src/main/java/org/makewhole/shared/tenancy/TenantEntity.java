package org.makewhole.shared.tenancy;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one organisation. EclipseLink writes and filters {@code organization_id};
 * Java code never sees or sets it.
 *
 * <p>The id is a time-ordered 64-bit number made here, so that rows get their key before they are
 * stored, inserts can be batched and no counter is shared between organisations.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "organization_id",
        contextProperty = Tenancy.ORGANIZATION_PROPERTY,
        discriminatorType = DiscriminatorType.INTEGER)
public abstract class TenantEntity {

    @Id private Long id;

    @Version private int version;

    /** For subclasses: a new row with a fresh id. JPA replaces both fields when it loads one. */
    protected TenantEntity() {
        id = TsidCreator.getTsid().toLong();
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }
}
