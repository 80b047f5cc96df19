package org.makewhole.remedy.check;

import java.util.List;

/**
 * What a check of one organisation found.
 *
 * @param postings how many were looked at
 * @param broken the lines that break a rule, in words
 * @param differing the totals of screens that are not those of the postings, in words; figures are
 *     made anew within seconds of a change, so that they can be behind for a moment
 */
record MoneyReport(long postings, List<String> broken, List<String> differing) {

    boolean isSound() {
        return broken.isEmpty() && differing.isEmpty();
    }
}
