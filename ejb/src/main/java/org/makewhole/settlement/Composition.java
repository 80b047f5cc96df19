package org.makewhole.settlement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.shared.error.BusinessException;

/**
 * What of a sum is not wages, in the currency of the case. It is agreed or ordered, and never
 * guessed; what is not named is wages.
 *
 * @param penalties the state's, as fees and costs are those of who bore them
 */
public record Composition(
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal interest,
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal damages,
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal penalties,
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal fees,
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) BigDecimal costs)
        implements Serializable {

    /** All of it is wages. */
    public static final Composition WAGES =
            new Composition(
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO);

    /** The same told by component; what is missing is nothing, wages follow from the sum. */
    public static Composition of(Map<MoneyComponent, BigDecimal> amounts) {
        return new Composition(
                amounts.getOrDefault(MoneyComponent.INTEREST, BigDecimal.ZERO),
                amounts.getOrDefault(MoneyComponent.DAMAGES, BigDecimal.ZERO),
                amounts.getOrDefault(MoneyComponent.PENALTIES, BigDecimal.ZERO),
                amounts.getOrDefault(MoneyComponent.FEES, BigDecimal.ZERO),
                amounts.getOrDefault(MoneyComponent.COSTS, BigDecimal.ZERO));
    }

    public BigDecimal at(MoneyComponent component) {
        return switch (component) {
            case WAGES -> BigDecimal.ZERO;
            case INTEREST -> interest;
            case DAMAGES -> damages;
            case PENALTIES -> penalties;
            case FEES -> fees;
            case COSTS -> costs;
        };
    }

    /** What each component of a sum comes to, wages first; without those of nothing. */
    public Map<MoneyComponent, BigDecimal> parts(BigDecimal total) {
        Map<MoneyComponent, BigDecimal> parts = new EnumMap<>(MoneyComponent.class);
        BigDecimal wages = total;
        for (MoneyComponent component : MoneyComponent.values()) {
            parts.put(component, at(component));
            wages = wages.subtract(at(component));
        }
        parts.put(MoneyComponent.WAGES, wages);
        parts.values().removeIf(amount -> amount.signum() == 0);
        return parts;
    }

    /**
     * @param decimals of the currency
     * @throws BusinessException {@code amountTooFine}; {@code partsAboveTotal} when together they
     *     are more than the sum
     */
    void check(BigDecimal total, int decimals) {
        BigDecimal named = BigDecimal.ZERO;
        for (MoneyComponent component : MoneyComponent.values()) {
            if (at(component).stripTrailingZeros().scale() > decimals) {
                throw new BusinessException("amountTooFine", decimals);
            }
            named = named.add(at(component));
        }
        if (named.compareTo(total) > 0) {
            throw new BusinessException(
                    "partsAboveTotal", named.subtract(total).stripTrailingZeros().toPlainString());
        }
    }
}
