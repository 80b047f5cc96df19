package org.makewhole.web.deadline;

import java.io.Serializable;

/**
 * An entry of a list to choose from.
 *
 * @param id what is kept
 * @param label what is shown
 */
public record Choice(String id, String label) implements Serializable {}
