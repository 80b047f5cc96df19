package org.makewhole.audit.change;

/**
 * One field before and after.
 *
 * @param field the attribute's name
 * @param before as text, masked if sensitive; null where there was nothing
 * @param after as text, masked if sensitive; null where there is nothing
 */
public record FieldChange(String field, String before, String after) {}
