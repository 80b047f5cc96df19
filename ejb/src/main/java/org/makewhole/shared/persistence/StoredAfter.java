package org.makewhole.shared.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the entities whose rows a row of this entity refers to by id. EclipseLink orders its
 * inserts by mapped relations only; features hold each other by id, so the order is said here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAfter {
    Class<?>[] value();
}
