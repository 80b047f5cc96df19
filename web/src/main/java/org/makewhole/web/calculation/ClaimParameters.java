package org.makewhole.web.calculation;

import org.makewhole.web.shared.Ids;

/** Reads the parameters by which a page names a claimant. */
public final class ClaimParameters {

    private ClaimParameters() {}

    /** Null for the claimant of the case. */
    public static Long worker(String parameter) {
        return parameter == null || parameter.isBlank() ? null : Long.valueOf(Ids.parse(parameter));
    }

    /** What follows the id of the case in an address. */
    public static String suffix(Long workerId) {
        return workerId == null ? "" : "&worker=" + workerId;
    }
}
