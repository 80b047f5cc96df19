package org.makewhole.draft;

import java.time.Instant;

/**
 * Work that waits for its person.
 *
 * @param page path of the page with its query, on this server
 * @param title of the page, as the person saw it
 * @param keptAt when the last of it was typed
 */
public record DraftRow(long id, String page, String title, Instant keptAt) {}
