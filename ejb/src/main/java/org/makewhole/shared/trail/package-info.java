/**
 * How an entity tells the audit trail what may be shown of it.
 *
 * <p>Decisions taken here: numbers, dates and choices appear before and after a change, texts
 * appear masked; an attribute says so where it is otherwise, and an entity that no person decides
 * on says that it is left out. In {@code shared}, so that every entity can be marked and {@code
 * audit} need not know any.
 */
package org.makewhole.shared.trail;
