package org.makewhole.shared.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The organisation that the running transaction serves, kept with the transaction itself: it is
 * suspended, resumed and forgotten with it, on whatever thread or connection that happens. Outside
 * a transaction there is none.
 */
final class TransactionBinding {
    private static final Object KEY = TransactionBinding.class.getName();

    /** One per server; it answers for the transaction of the calling thread. */
    private static volatile TransactionSynchronizationRegistry registry;

    private TransactionBinding() {}

    /** Notes the organisation for the rest of the transaction; outside of one it notes nothing. */
    static void set(int organizationId) {
        TransactionSynchronizationRegistry transactions = lookUp();
        if (transactions.getTransactionKey() != null) {
            transactions.putResource(KEY, organizationId);
        }
    }

    /** The organisation of the running transaction; empty when none was noted. */
    static Optional<Integer> find() {
        TransactionSynchronizationRegistry transactions = registry;
        if (transactions == null || transactions.getTransactionKey() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable((Integer) transactions.getResource(KEY));
    }

    private static TransactionSynchronizationRegistry lookUp() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException e) {
                throw new IllegalStateException("The server offers no registry", e);
            }
        }
        return registry;
    }
}
