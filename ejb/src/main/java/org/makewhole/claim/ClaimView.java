package org.makewhole.claim;

import java.util.Optional;
import org.makewhole.claim.facts.ClaimFacts;

/**
 * The wage claim of one claimant as it stands.
 *
 * @param workerId the claimant; null when the case names none
 * @param claimant their name; null when the case names none
 * @param language BCP 47 tag of the language chosen for documents; null when none was
 * @param version to be sent back with a change
 * @param accepted the calculation that holds; empty for a claim that was never computed
 * @param waiting a later one on which nobody has decided yet
 * @param newerPack version of the pack that has come since the accepted calculation; empty when
 *     there is none
 */
public record ClaimView(
        long caseId,
        Long workerId,
        String claimant,
        String language,
        int version,
        ClaimFacts facts,
        Optional<StoredCalculation> accepted,
        Optional<StoredCalculation> waiting,
        Optional<String> newerPack) {}
