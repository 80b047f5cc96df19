package org.makewhole.settlement.promise;

import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.clock.Clock;

/**
 * A promise with all that is known of it.
 *
 * @param claimant for whom it is; null when it is for all, or the case names nobody
 * @param checks the latest first
 * @param looks planned after it was kept, by their days
 * @param followed the promise that this look is about
 * @param clock that runs for it, or for the next step
 */
public record PromiseView(
        Promise promise,
        CaseFile caseFile,
        String claimant,
        List<PromiseCheck> checks,
        List<Promise> looks,
        Optional<Promise> followed,
        Optional<Clock> clock) {}
