package org.makewhole.shared.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * A physical connection whose session variable always names the organisation of the transaction at
 * hand, or none. The views of {@code TenantViews} read that variable.
 *
 * <p>The variable is compared before each statement is made, rather than set at the start of a
 * transaction and reset at its end: a pooled connection can then carry nothing over, however its
 * last transaction ended, and work without a transaction or a binding sees no tenant's row at all.
 * It costs a round trip only when the connection changes from one organisation to another.
 */
final class BoundConnection implements InvocationHandler {
    /** The variable that the function behind every tenant view returns. */
    static final String VARIABLE = "@makewhole_organization";

    /** What hands out something that can reach a row. */
    private static final Set<String> REACHING =
            Set.of("createStatement", "prepareStatement", "prepareCall", "unwrap");

    private final Connection connection;

    /** What the variable holds; null while that is not known, after a failure to set it. */
    private Optional<Integer> told = Optional.empty();

    BoundConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        if (REACHING.contains(method.getName())) {
            tell(TransactionBinding.find());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void tell(Optional<Integer> organization) throws SQLException {
        if (organization.equals(told)) {
            return;
        }
        told = null;
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET " + VARIABLE + " = " + organization.map(String::valueOf).orElse("NULL"));
        }
        told = organization;
    }
}
