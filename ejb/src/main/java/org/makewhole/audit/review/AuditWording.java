package org.makewhole.audit.review;

import java.time.Instant;

/** The words of an export, in the language and the zone of whoever asks for it. */
public interface AuditWording {
    /** The text of a key of the bundle {@code auditText}. */
    String text(String key);

    /** A point of time as people write it, in the organisation's zone. */
    String local(Instant instant);
}
