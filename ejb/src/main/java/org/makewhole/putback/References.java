package org.makewhole.putback;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Predicate;
import org.makewhole.putback.Exceptions.Rule;

/**
 * The references between rows, which need not hold while tables are filled one after the other, and
 * must all hold before the commit. So neither an order of the tables matters nor that rows refer to
 * each other in a circle.
 */
final class References {
    private static final String AUDIT = "audit_";

    private final Catalogue catalogue;
    private final Exceptions exceptions;
    private final OwnRows then;
    private final OwnRows now;

    References(Catalogue catalogue, Exceptions exceptions, OwnRows then, OwnRows now) {
        this.catalogue = catalogue;
        this.exceptions = exceptions;
        this.then = then;
        this.now = now;
    }

    /** Lets the database look at no reference of this connection, and begin no cascade. */
    void letWait() throws SQLException {
        try (Statement statement = now.connection().createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0");
        }
    }

    /**
     * Takes away rows that stayed, and speak of a record that went.
     *
     * @return how many
     */
    int follow() throws SQLException {
        int all = 0;
        int found;
        do {
            found = 0;
            for (Reference reference : catalogue.references()) {
                if (follows(reference.child())) {
                    Set<Long> left = now.ids(reference.dangling());
                    now.delete(catalogue.tables().get(reference.child()), left);
                    found += left.size();
                }
            }
            all += found;
        } while (found > 0);
        return all;
    }

    private boolean follows(String table) {
        return exceptions.of(table) != Rule.BACK
                && exceptions.of(table) != Rule.COUNTER
                && !table.startsWith(AUDIT)
                && catalogue.tables().get(table).isKeyedById();
    }

    /**
     * Looks at every reference of the organisation's rows.
     *
     * @throws PutBackRefused when one refers to nothing that referred to something then
     */
    void require() throws SQLException {
        Predicate<Reference> hasIds =
                reference -> catalogue.tables().get(reference.child()).columns().contains("id");
        for (Reference reference : catalogue.references()) {
            Set<Long> left = hasIds.test(reference) ? now.ids(reference.dangling()) : Set.of();
            if (!left.isEmpty()) {
                // A state in which something had been destroyed comes back as it was.
                left.removeAll(then.ids(reference.dangling()));
            }
            if (!left.isEmpty()) {
                throw new PutBackRefused(
                        left.size()
                                + " rows of "
                                + reference.child()
                                + " would refer to nothing in "
                                + reference.parent(),
                        "Nothing was changed; choose another moment");
            }
        }
        try (Statement statement = now.connection().createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 1");
        }
    }
}
