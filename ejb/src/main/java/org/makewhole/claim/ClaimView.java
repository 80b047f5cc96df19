package org.makewhole.claim;

import java.util.List;
import java.util.Optional;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.WorkWeek;

/**
 * The wage claim of a case as it stands.
 *
 * @param version to be sent back with a change
 * @param calculation the latest, with its inputs
 */
public record ClaimView(
        AgreedTerms terms,
        List<WorkWeek> weeks,
        int version,
        Optional<StoredCalculation> calculation) {}
