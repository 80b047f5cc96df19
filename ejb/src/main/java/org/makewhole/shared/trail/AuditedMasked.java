package org.makewhole.shared.trail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The audit trail tells that this attribute was changed, and neither what it was nor what it is.
 * For a number, date or choice that is as sensitive as a text; texts are masked anyway.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface AuditedMasked {}
