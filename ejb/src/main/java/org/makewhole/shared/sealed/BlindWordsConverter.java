package org.makewhole.shared.sealed;

import org.eclipse.persistence.sessions.Session;

/** Hashes the words of a {@link BlindWords} with the key of the organisation. */
public class BlindWordsConverter extends TenantConverter {
    private static final long serialVersionUID = 1L;

    public BlindWordsConverter() {
        super(String.class);
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value == null ? null : ((BlindWords) value).tokens(keys(session));
    }

    @Override
    public Object convertDataValueToObjectValue(Object value, Session session) {
        return value == null ? null : BlindWords.read((String) value);
    }
}
