package org.makewhole.remedy;

import org.makewhole.casefile.CaseFile;

/**
 * Whose money is posted, in which case and currency.
 *
 * @param workerId null when the source of an imported case names no worker
 * @param currency ISO 4217
 */
record ClaimantMoney(Long caseId, Long workerId, String currency) {

    static ClaimantMoney of(CaseFile caseFile) {
        return new ClaimantMoney(caseFile.getId(), caseFile.getWorkerId(), caseFile.getCurrency());
    }
}
