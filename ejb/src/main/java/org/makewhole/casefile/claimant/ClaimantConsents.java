package org.makewhole.casefile.claimant;

import java.io.Serializable;
import java.util.List;
import org.makewhole.account.Colleague;
import org.makewhole.consent.ConsentRow;

/**
 * What a claimant of a case agreed to.
 *
 * @param claimant their name, for the head of the page
 * @param people everybody whose consent the case needs, the claimant among them
 * @param guests those of the organisation to whom a consent can be limited
 */
public record ClaimantConsents(
        String caseNumber,
        long workerId,
        String claimant,
        List<ConsentingPerson> people,
        List<ConsentRow> rows,
        List<Colleague> guests)
        implements Serializable {}
