package org.makewhole.privacy.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The schedule of an organisation as its page shows it.
 *
 * @param version goes back with a change; 0 while nobody looked at it
 * @param inForceSince null while it does nothing
 * @param dueCases those that the viewer sees, some of them
 */
public record RetentionView(
        int version,
        RetentionPlan plan,
        LocalDate inForceSince,
        DueCounts due,
        List<DueCase> dueCases,
        List<RunRow> runs)
        implements Serializable {

    public boolean isInForce() {
        return inForceSince != null;
    }
}
