package org.makewhole.shared.sealed;

import jakarta.persistence.Table;
import java.util.Locale;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * A converter that knows its column and the keys of the organisation that the transaction is bound
 * to. EclipseLink makes one for each mapping.
 */
abstract class TenantConverter implements Converter {
    private static final long serialVersionUID = 1L;

    private final Class<?> stored;
    private String table;
    private String column;

    /**
     * @param stored the type of the column
     */
    TenantConverter(Class<?> stored) {
        this.stored = stored;
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        DatabaseField field = mapping.getField();
        // Of the entity and not of the descriptor, which reads through a view of another name.
        table = mapping.getDescriptor().getJavaClass().getAnnotation(Table.class).name();
        // EclipseLink capitalises the names it makes up.
        column = field.getName().toLowerCase(Locale.ROOT);
        ((AbstractDirectMapping) mapping).setFieldClassification(stored);
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    final String table() {
        return table;
    }

    final String column() {
        return column;
    }

    /** The keys of the bound organisation. */
    static KeyRing keys(Session session) {
        Object keys = session.getProperty(Tenancy.KEYS_PROPERTY);
        if (keys instanceof KeyRing ring) {
            return ring;
        }
        throw new IllegalStateException("No organisation is bound");
    }
}
