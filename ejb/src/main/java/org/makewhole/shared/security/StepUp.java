package org.makewhole.shared.security;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a person may do only when they have shown a few minutes ago who they are: exports,
 * changes of roles, operations on keys, changes of what proves a person. Else {@link
 * StepUpRequiredException} is thrown before anything is done; the face asks for the proof and goes
 * on with what the person was doing.
 *
 * <p>The right itself ({@code @RolesAllowed}) is checked first.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface StepUp {}
