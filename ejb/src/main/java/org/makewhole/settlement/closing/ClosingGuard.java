package org.makewhole.settlement.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.casefile.CaseClosing;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.CaseClaimants;
import org.makewhole.remedy.UndisbursedMoney;
import org.makewhole.remedy.outcome.OutcomeBook;
import org.makewhole.shared.error.BusinessException;

/** Says what of the money of a case is unaccounted for, and keeps such a case from being closed. */
@ApplicationScoped
public class ClosingGuard {
    @Inject private CaseClaimants claimants;
    @Inject private OutcomeBook outcomes;
    @Inject private Instance<UndisbursedMoney> held;

    List<Unaccounted> unaccounted(CaseFile caseFile) {
        BigDecimal notHandedOn = BigDecimal.ZERO;
        for (UndisbursedMoney each : held) {
            notHandedOn = notHandedOn.add(each.of(caseFile.getId()));
        }
        return Accounting.of(claimants.of(caseFile), outcomes.last(caseFile.getId()), notHandedOn);
    }

    /**
     * Whichever way it is closed.
     *
     * @throws BusinessException {@code moneyUnaccounted} with the amount and the currency
     */
    void closing(@Observes CaseClosing closing) {
        List<Unaccounted> open = unaccounted(closing.caseFile());
        if (!open.isEmpty()) {
            throw new BusinessException(
                    "moneyUnaccounted",
                    open.stream()
                            .map(Unaccounted::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .stripTrailingZeros()
                            .toPlainString(),
                    closing.caseFile().getCurrency());
        }
    }
}
