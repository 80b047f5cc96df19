package org.makewhole.shared.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The audit trail shows the text of this attribute before and after a change. Without it a text
 * appears masked there: a new column is never shown by mistake, and a trail that cannot be changed
 * holds no name that one day has to go. For codes and numbers that say nothing about a person.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface AuditedInClear {}
