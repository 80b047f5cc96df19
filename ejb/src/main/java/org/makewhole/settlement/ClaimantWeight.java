package org.makewhole.settlement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.distribution.Part;

/**
 * What counts for one claimant when a sum is divided.
 *
 * @param workerId null for the claimant whom an imported case does not name
 * @param weight by rule: what was computed, the weeks worked, the amount; nothing counts when all
 *     get the same
 */
public record ClaimantWeight(
        Long workerId,
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal weight) {

    /** Divides a sum among claimants of a case; errors as of {@link Distribution#of}. */
    static Distribution divide(
            CaseFile caseFile,
            DistributionRule rule,
            BigDecimal total,
            List<ClaimantWeight> weights) {
        List<Part> parts =
                weights.stream().map(each -> new Part(each.workerId(), each.weight())).toList();
        return Distribution.of(rule, total, SettlementMoney.decimals(caseFile), parts);
    }
}
