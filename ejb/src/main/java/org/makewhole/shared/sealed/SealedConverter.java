package org.makewhole.shared.sealed;

import org.eclipse.persistence.sessions.Session;

/** Encrypts a {@link Sealed} for its row; leaves it closed when it is read. */
public class SealedConverter extends TenantConverter {
    private static final long serialVersionUID = 1L;

    public SealedConverter() {
        super(byte[].class);
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value == null ? null : ((Sealed) value).bytes(keys(session), table(), column());
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value == null ? null : Sealed.read(keys(session), table(), column(), (byte[]) value);
    }
}
