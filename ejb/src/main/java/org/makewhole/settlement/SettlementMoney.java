package org.makewhole.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.MoneyBook;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostingReversing;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.Part;
import org.makewhole.settlement.distribution.PartedShares;
import org.makewhole.settlement.distribution.Share;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.wage.Violation;

/**
 * Posts the money of settlements, and takes it back; for the daily job too, so that it asks for no
 * right. Each method belongs into the transaction of the caller.
 */
@ApplicationScoped
public class SettlementMoney {
    @Inject private Settlements settlements;
    @Inject private MoneyBook money;

    /** What of a share is for one component. */
    private record Granted(SettlementShare share, MoneyComponent component, BigDecimal amount) {}

    /** Posts what each claimant gets, by what the sum is for. */
    void grant(CaseFile caseFile, Settlement settlement, Author author) {
        List<SettlementShare> shares = settlements.sharesOf(settlement.getId());
        List<Map<MoneyComponent, BigDecimal>> parted =
                PartedShares.of(
                        shares.stream().map(SettlementShare::getAmount).toList(),
                        settlement.getComposition().parts(settlement.getTotal()),
                        decimals(caseFile));
        List<Granted> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            SettlementShare share = shares.get(i);
            parted.get(i)
                    .forEach(
                            (component, amount) ->
                                    parts.add(new Granted(share, component, amount)));
        }
        post(
                caseFile,
                settlement,
                parts,
                settlement.getAgreedOn(),
                author,
                SharePosting.Cause.GRANT);
    }

    /**
     * Posts an increase on default, divided as the settlement itself. It is no wage: what a term or
     * the law gives to the worker for a default is damages.
     *
     * @param amount positive
     */
    public void increase(
            CaseFile caseFile,
            Settlement settlement,
            BigDecimal amount,
            LocalDate on,
            Author author) {
        List<SettlementShare> shares = settlements.sharesOf(settlement.getId());
        List<Share> divided =
                Distribution.proportional(
                                amount,
                                decimals(caseFile),
                                shares.stream()
                                        .map(share -> new Part(share.getId(), share.getAmount()))
                                        .toList())
                        .shares();
        List<Granted> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            parts.add(new Granted(shares.get(i), MoneyComponent.DAMAGES, divided.get(i).amount()));
        }
        post(caseFile, settlement, parts, on, author, SharePosting.Cause.INCREASE);
    }

    private void post(
            CaseFile caseFile,
            Settlement settlement,
            List<Granted> parts,
            LocalDate on,
            Author author,
            SharePosting.Cause cause) {
        List<MoneyBook.Grant> grants = new ArrayList<>();
        List<Long> ofShare = new ArrayList<>();
        for (Granted part : parts) {
            Long workerId = part.share().getWorkerId();
            for (Share each : split(caseFile, workerId, part.amount())) {
                if (each.amount().signum() > 0) {
                    Violation violation = Violation.values()[each.claimant().intValue()];
                    grants.add(
                            new MoneyBook.Grant(
                                    workerId, violation, part.component(), each.amount()));
                    ofShare.add(part.share().getId());
                }
            }
        }
        List<Long> ids =
                money.post(
                        caseFile,
                        settlement.getKind().stage(),
                        grants,
                        on,
                        settlement.getReference(),
                        author);
        for (int i = 0; i < ids.size(); i++) {
            settlements.add(new SharePosting(ofShare.get(i), ids.get(i), cause));
        }
    }

    /**
     * Divides an amount among violations as what was computed for the claimant, or claimed where
     * nothing was computed; it is for unpaid wages where neither is known.
     *
     * @return parts whose claimant is the ordinal of the violation
     */
    private List<Share> split(CaseFile caseFile, Long workerId, BigDecimal amount) {
        for (MoneyStage stage : List.of(MoneyStage.COMPUTED, MoneyStage.CLAIMED)) {
            Map<Violation, BigDecimal> standing =
                    money.standing(caseFile.getId(), stage).getOrDefault(workerId, Map.of());
            List<Part> parts =
                    standing.entrySet().stream()
                            .filter(each -> each.getValue().signum() > 0)
                            .map(each -> new Part((long) each.getKey().ordinal(), each.getValue()))
                            .toList();
            if (!parts.isEmpty()) {
                return Distribution.proportional(amount, decimals(caseFile), parts).shares();
            }
        }
        return List.of(
                new Share(
                        (long) Violation.UNPAID_WAGES.ordinal(),
                        BigDecimal.ONE,
                        amount,
                        BigDecimal.ZERO));
    }

    /** Takes back everything that was posted for it. */
    void reverse(CaseFile caseFile, Settlement settlement, String why, Author author) {
        reverse(caseFile, settlement, Optional.empty(), why, author);
    }

    /** Takes back what was posted as increase on default. */
    public void reverseIncrease(
            CaseFile caseFile, Settlement settlement, String why, Author author) {
        reverse(caseFile, settlement, Optional.of(SharePosting.Cause.INCREASE), why, author);
    }

    private void reverse(
            CaseFile caseFile,
            Settlement settlement,
            Optional<SharePosting.Cause> cause,
            String why,
            Author author) {
        List<Long> ids =
                settlements.postingsOf(settlement.getId()).stream()
                        .filter(each -> cause.isEmpty() || cause.get() == each.getCause())
                        .map(SharePosting::getPostingId)
                        .toList();
        if (!ids.isEmpty()) {
            money.reverse(caseFile, ids, why, author);
        }
    }

    /**
     * What a settlement posted goes back with the settlement.
     *
     * @throws BusinessException {@code reverseBySettlement}
     */
    void postingIsReversed(@Observes PostingReversing reversing) {
        if (settlements.isPosted(reversing.postingId())) {
            throw new BusinessException("reverseBySettlement");
        }
    }

    static int decimals(CaseFile caseFile) {
        return Currency.getInstance(caseFile.getCurrency()).getDefaultFractionDigits();
    }

    /** A settlement by its id, where nobody asks who may see it. */
    public Optional<Settlement> find(Long id) {
        return id == null ? Optional.empty() : settlements.findUnasked(id);
    }

    /** The settlements of a case, likewise. */
    public List<Settlement> ofCase(long caseId) {
        return settlements.ofCase(caseId);
    }
}
