package org.makewhole.shared.sealed;

import org.eclipse.persistence.sessions.Session;

/** Hashes a {@link BlindIndex} with the key of the organisation. */
public class BlindIndexConverter extends TenantConverter {
    private static final long serialVersionUID = 1L;

    public BlindIndexConverter() {
        super(String.class);
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value == null ? null : ((BlindIndex) value).hash(keys(session), table(), column());
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value == null ? null : BlindIndex.read((String) value);
    }
}
