package org.makewhole.remedy.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makewhole.shared.error.BusinessException;

/**
 * A sum divided among claimants.
 *
 * @param total what was divided; the amounts of the shares make it up exactly
 * @param shares in the order of the claimants
 * @param remainder what rounding down left, given out in smallest units
 */
public record Distribution(BigDecimal total, List<Share> shares, BigDecimal remainder) {

    public Distribution {
        shares = List.copyOf(shares);
    }

    /**
     * Divides a sum by a rule.
     *
     * @param total positive, with no more decimals than the currency has
     * @param decimals of the currency
     * @param parts at least one
     * @throws BusinessException {@code sharesNeedWeights} when nothing is known to divide by;
     *     {@code sharesMissTotal} when amounts set by hand do not make up the sum, with the
     *     difference; {@code amountTooFine}
     */
    public static Distribution of(
            DistributionRule rule, BigDecimal total, int decimals, List<Part> parts) {
        return switch (rule) {
            case PRO_RATA, BY_WEEKS -> proportional(total, decimals, parts);
            case EQUAL -> equal(total, decimals, parts);
            case MANUAL -> manual(total, decimals, parts);
        };
    }

    private static Distribution equal(BigDecimal total, int decimals, List<Part> parts) {
        return proportional(
                total,
                decimals,
                parts.stream().map(part -> new Part(part.claimant(), BigDecimal.ONE)).toList());
    }

    private static Distribution manual(BigDecimal total, int decimals, List<Part> parts) {
        List<Share> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal amount = exact(part.weight(), decimals);
            shares.add(new Share(part.claimant(), amount, amount, BigDecimal.ZERO));
            sum = sum.add(amount);
        }
        if (sum.compareTo(total) != 0) {
            throw new BusinessException(
                    "sharesMissTotal", total.subtract(sum).setScale(decimals).toPlainString());
        }
        return new Distribution(exact(total, decimals), shares, BigDecimal.ZERO);
    }

    /**
     * Divides a sum in the proportion of weights.
     *
     * @param total positive or zero, with no more decimals than the currency has
     * @throws BusinessException {@code sharesNeedWeights}, {@code amountTooFine}
     */
    public static Distribution proportional(BigDecimal total, int decimals, List<Part> parts) {
        BigInteger units = exact(total, decimals).unscaledValue();
        int scale = parts.stream().mapToInt(part -> part.weight().scale()).max().orElse(0);
        List<BigInteger> weights =
                parts.stream()
                        .map(part -> part.weight().setScale(Math.max(scale, 0)).unscaledValue())
                        .toList();
        BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0) {
            throw new BusinessException("sharesNeedWeights");
        }
        List<BigInteger[]> parted =
                weights.stream()
                        .map(weight -> units.multiply(weight).divideAndRemainder(all))
                        .toList();
        BigInteger left = parted.stream().map(each -> each[0]).reduce(units, BigInteger::subtract);
        Set<Integer> lucky =
                IntStream.range(0, parted.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> parted.get(i)[1])
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(left.intValueExact())
                        .collect(Collectors.toSet());
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            BigInteger unit = lucky.contains(i) ? BigInteger.ONE : BigInteger.ZERO;
            shares.add(
                    new Share(
                            parts.get(i).claimant(),
                            parts.get(i).weight(),
                            new BigDecimal(parted.get(i)[0].add(unit), decimals),
                            new BigDecimal(unit, decimals)));
        }
        return new Distribution(
                new BigDecimal(units, decimals), shares, new BigDecimal(left, decimals));
    }

    private static BigDecimal exact(BigDecimal amount, int decimals) {
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new BusinessException("amountTooFine", decimals);
        }
        return amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }
}
