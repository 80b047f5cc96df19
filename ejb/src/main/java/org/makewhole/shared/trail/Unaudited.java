package org.makewhole.shared.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes of this entity, or of this attribute, are not written into the audit trail field by
 * field. For what no person decides on: counters, progress, times of last use.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {
    /** Why. */
    String value();
}
