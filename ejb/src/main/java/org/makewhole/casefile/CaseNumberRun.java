package org.makewhole.casefile;

/**
 * Consecutive case numbers of one organisation and year.
 *
 * @param code the organisation's code
 * @param first the first sequence number of the run
 */
public record CaseNumberRun(String code, int year, int first) {

    /** The number at a place in the run, such as {@code LAG-2026-00042}. */
    public String at(int offset) {
        return String.format("%s-%d-%05d", code, year, first + offset);
    }
}
