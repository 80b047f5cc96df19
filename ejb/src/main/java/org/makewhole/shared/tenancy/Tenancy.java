package org.makewhole.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Binds the running transaction to one organisation. This is the only place that sets what the two
 * locks read: the property behind EclipseLink's tenant filter, and the transaction's own note that
 * {@link BoundConnection} passes on to the database.
 */
@ApplicationScoped
public class Tenancy {
    /** Name of the EclipseLink context property behind every tenant discriminator column. */
    public static final String ORGANIZATION_PROPERTY = "makewhole.organization";

    /** Name of the property that holds the key ring of the same organisation. */
    public static final String KEYS_PROPERTY = "makewhole.keys";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private KeyRings keyRings;

    /**
     * Binds to the organisation of the signed-in caller.
     *
     * @throws org.makewhole.shared.security.NotSignedInException when nobody is signed in
     */
    public void bindToCaller() {
        bindTo(caller.get().organizationId());
    }

    /**
     * Binds to a named organisation, for work that no person asked for: set-up, demonstration data.
     * Callers of this method are listed in the architecture test.
     *
     * @throws IllegalStateException when the transaction already serves another organisation
     */
    public void bindTo(int organizationId) {
        Object bound = entityManager.getProperties().get(ORGANIZATION_PROPERTY);
        if (bound != null && !bound.equals(organizationId)) {
            throw new IllegalStateException(
                    "This transaction already serves another organisation.");
        }
        if (bound == null) {
            entityManager.setProperty(ORGANIZATION_PROPERTY, organizationId);
            entityManager.setProperty(KEYS_PROPERTY, keyRings.of(organizationId));
        }
        TransactionBinding.set(organizationId);
    }

    /**
     * Binds what is said in SQL alone, for the audit trail: at the end of a transaction that served
     * no organisation's records, such as a change of one's own profile.
     */
    public void bindSqlTo(int organizationId) {
        TransactionBinding.set(organizationId);
    }

    /** The organisation that the transaction serves; empty while it serves none. */
    public Optional<Integer> findBound() {
        return TransactionBinding.find();
    }
}
