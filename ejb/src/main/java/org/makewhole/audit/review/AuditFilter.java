package org.makewhole.audit.review;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What to show of the trail; null means no narrowing.
 *
 * @param person the account who did it
 * @param action a name of {@code AuditAction}
 * @param subject how the subject's label begins, such as a case number
 * @param subjectId the subject's id, from a link
 * @param from the first point of time
 * @param until the first point of time no more
 * @param refused true for what was refused only
 */
public record AuditFilter(
        Long person,
        @Size(max = 40) String action,
        @Size(max = 160) String subject,
        Long subjectId,
        Instant from,
        Instant until,
        boolean refused) {

    /** No narrowing at all. */
    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null, null, false);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrowed() {
        return !equals(all());
    }

    /** For the entry that tells of an export: what was narrowed to, without names of persons. */
    String told() {
        StringBuilder told = new StringBuilder();
        tell(told, "person", person);
        tell(told, "action", action);
        tell(told, "subject", subject);
        tell(told, "subject id", subjectId);
        tell(told, "from", from);
        tell(told, "until", until);
        tell(told, "refused", refused ? true : null);
        return told.isEmpty() ? "all" : told.toString();
    }

    private static void tell(StringBuilder told, String name, Object value) {
        if (value != null) {
            told.append(told.isEmpty() ? "" : ", ").append(name).append(' ').append(value);
        }
    }
}
