package org.makewhole.consent;

/**
 * A use of a worker's data that needs their consent.
 *
 * @param recipientId the account of the guest who would see it; null where nobody here would
 */
public record ConsentUse(
        long workerId,
        long caseId,
        ConsentPurpose purpose,
        ConsentExtent extent,
        Long recipientId) {

    /** A guest sees a case. */
    public static ConsentUse guest(long workerId, long caseId, long accountId) {
        return new ConsentUse(
                workerId,
                caseId,
                ConsentPurpose.OUTSIDE_LAWYER,
                ConsentExtent.WHOLE_CASE,
                accountId);
    }
}
