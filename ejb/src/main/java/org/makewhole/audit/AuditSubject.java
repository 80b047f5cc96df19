package org.makewhole.audit;

/**
 * The record that an entry speaks of.
 *
 * @param type the entity's name, such as {@code CaseFile}
 * @param id its id, or null where there is none, such as an export of figures
 * @param label what people call it, such as the case number; never a person's name
 */
public record AuditSubject(String type, Long id, String label) {}
