package org.makewhole.privacy.record;

/**
 * A column that the record does not show.
 *
 * @param why {@code MASKED}: it speaks of somebody else; {@code TECHNICAL}: it says nothing about
 *     the worker
 */
public record WithheldColumn(String table, String column, String why) {}
