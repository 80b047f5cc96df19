package org.makewhole.deadline.clock;

import java.util.List;
import org.makewhole.casefile.CaseFile;

/**
 * A clock with all that is known of it.
 *
 * @param ownerName who looks after it: the member named for it, or whoever carries the case; null
 *     for nobody
 * @param confirmable whether the caller may be its second person
 */
public record ClockSheet(
        Clock clock,
        CaseFile caseFile,
        String ownerName,
        boolean confirmable,
        List<ClockEvent.Row> history) {}
