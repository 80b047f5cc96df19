package org.makewhole.casefile.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param author who did what they are told of
 */
public record NoticeRow(
        Long id, NoticeKind kind, String author, Instant toldAt, Long caseId, String number)
        implements Serializable {}
