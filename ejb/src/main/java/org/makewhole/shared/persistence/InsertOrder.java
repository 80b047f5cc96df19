package org.makewhole.shared.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

/** Tells EclipseLink the order of inserts that {@link StoredAfter} asks for. */
public class InsertOrder implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            StoredAfter order = descriptor.getJavaClass().getAnnotation(StoredAfter.class);
            if (order != null) {
                for (Class<?> earlier : order.value()) {
                    descriptor.addConstraintDependency(earlier);
                }
            }
        }
    }
}
