package org.makewhole.shared.tenancy;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.Converter;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindIndexConverter;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.BlindWordsConverter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.sealed.SealedConverter;

/**
 * A row that belongs to one organisation. EclipseLink writes and filters {@code organization_id};
 * Java code never sees or sets it.
 *
 * <p>The id is a time-ordered 64-bit number made here, so that rows get their key before they are
 * stored, inserts can be batched and no counter is shared between organisations.
 */
@MappedSuperclass
@Converter(name = Sealed.CONVERTER, converterClass = SealedConverter.class)
@Converter(name = BlindIndex.CONVERTER, converterClass = BlindIndexConverter.class)
@Converter(name = BlindWords.CONVERTER, converterClass = BlindWordsConverter.class)
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

    /** A text to be encrypted in this row; null for null. */
    protected final Sealed seal(String text) {
        return Sealed.of(id, text);
    }

    /** The text of an encrypted attribute of this row; null for null. */
    protected final String open(Sealed sealed) {
        return Sealed.text(sealed, id);
    }
}
