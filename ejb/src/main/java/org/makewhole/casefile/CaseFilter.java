package org.makewhole.casefile;

/**
 * What a list of cases is narrowed to; null or blank means not narrowed.
 *
 * @param words every one of them must occur in number, claimant or respondent
 * @param assigneeId only the cases that this account carries
 * @param openOnly leave out closed cases
 */
public record CaseFilter(
        String words, CaseStatus status, String country, Long assigneeId, boolean openOnly) {

    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null, false);
    }
}
