package org.makewhole.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.shared.error.BusinessException;

/**
 * The command to draw up a settlement or an order.
 *
 * @param total the lump sum, or the sum of what is set for each claimant, in the currency of the
 *     case
 * @param agreedOn the day of the agreement or of the order
 * @param claimants who gets a part, and what counts for each
 * @param payments that make up the total; one for a sum that is paid at once
 * @param reference such as the number of the order; may be blank
 * @param terms what else was agreed; may be blank
 * @param evidenceId a file of the case that holds it; null for none
 * @param requestKey makes a repeated request harmless
 * @param composition what of it is not wages
 */
public record DrawUp(
        @NotNull SettlementKind kind,
        @NotNull @Digits(integer = 13, fraction = 4) BigDecimal total,
        @NotNull LocalDate agreedOn,
        @NotNull DistributionRule rule,
        @NotEmpty @Size(max = MOST_CLAIMANTS) List<@NotNull @Valid ClaimantWeight> claimants,
        @NotEmpty @Size(max = MOST_PAYMENTS) List<@NotNull @Valid DuePayment> payments,
        @NotNull @Valid DefaultRule onDefault,
        @Size(max = REFERENCE_LENGTH) String reference,
        @Size(max = TERMS_LENGTH) String terms,
        Long evidenceId,
        @NotBlank @Size(max = 36) String requestKey,
        @NotNull @Valid Composition composition) {
    public static final int MOST_CLAIMANTS = 1000;
    public static final int MOST_PAYMENTS = 120;
    public static final int REFERENCE_LENGTH = 200;
    public static final int TERMS_LENGTH = 20_000;

    /** One that is for wages alone. */
    public DrawUp(
            SettlementKind kind,
            BigDecimal total,
            LocalDate agreedOn,
            DistributionRule rule,
            List<ClaimantWeight> claimants,
            List<DuePayment> payments,
            DefaultRule onDefault,
            String reference,
            String terms,
            Long evidenceId,
            String requestKey) {
        this(
                kind,
                total,
                agreedOn,
                rule,
                claimants,
                payments,
                onDefault,
                reference,
                terms,
                evidenceId,
                requestKey,
                Composition.WAGES);
    }

    /**
     * Checks what the distribution does not.
     *
     * @param decimals of the currency
     * @throws BusinessException {@code amountNotPositive}, {@code dateInFuture}, {@code
     *     claimantTwice}, {@code paymentBeforeAgreement}, {@code paymentsMissTotal}, {@code
     *     amountTooFine}, {@code increaseIncomplete}, {@code partsAboveTotal}
     */
    void check(LocalDate today, int decimals) {
        if (total.signum() <= 0) {
            throw new BusinessException("amountNotPositive");
        }
        if (agreedOn.isAfter(today)) {
            throw new BusinessException("dateInFuture");
        }
        if (claimants.stream().map(ClaimantWeight::workerId).distinct().count()
                < claimants.size()) {
            throw new BusinessException("claimantTwice");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (DuePayment payment : payments) {
            if (payment.amount().signum() <= 0) {
                throw new BusinessException("amountNotPositive");
            }
            if (payment.amount().stripTrailingZeros().scale() > decimals) {
                throw new BusinessException("amountTooFine", decimals);
            }
            if (payment.dueOn().isBefore(agreedOn)) {
                throw new BusinessException("paymentBeforeAgreement");
            }
            sum = sum.add(payment.amount());
        }
        if (sum.compareTo(total) != 0) {
            throw new BusinessException(
                    "paymentsMissTotal", total.subtract(sum).stripTrailingZeros().toPlainString());
        }
        onDefault.check();
        composition.check(total, decimals);
    }
}
