package org.makewhole.shared.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.sessions.Session;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * What EclipseLink has to know beyond the annotations: the order of inserts that {@link
 * StoredAfter} asks for, and that a tenant-owned entity is read and written through the view of its
 * table; and that a failure is told at once.
 */
public class SessionModel implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        // Else a query waits twice for five seconds before it says that the database is away.
        session.getLogin().setQueryRetryAttemptCount(0);
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            order(descriptor);
            if (TenantEntity.class.isAssignableFrom(descriptor.getJavaClass())) {
                descriptor.getTables().forEach(SessionModel::lookThroughView);
            }
        }
    }

    private static void order(ClassDescriptor descriptor) {
        StoredAfter order = descriptor.getJavaClass().getAnnotation(StoredAfter.class);
        if (order != null) {
            for (Class<?> earlier : order.value()) {
                descriptor.addConstraintDependency(earlier);
            }
        }
    }

    private static void lookThroughView(DatabaseTable table) {
        table.setName(TenantViews.of(table.getName()));
    }
}
