package org.makewhole.agreement;

import java.io.Serializable;

/**
 * An article that was searched for.
 *
 * @param excerpt where the words stand in its text, or its beginning; empty where it has none
 */
public record ArticleHit(
        Long id, Long agreementId, String number, String heading, String excerpt, int score)
        implements Serializable {}
