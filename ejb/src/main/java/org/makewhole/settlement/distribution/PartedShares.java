package org.makewhole.settlement.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the shares of several by what the sum is for, so that each share and each purpose make up
 * their amounts exactly.
 */
public final class PartedShares {
    private PartedShares() {}

    /**
     * Each share in turn is divided in the proportion of what is left of each purpose. Largest
     * remainders never round a part up beyond what is left, so that the last share takes exactly
     * the rest.
     *
     * @param shares that make up the sum of the purposes; none of them negative
     * @param purposes positive, with no more decimals than the currency has
     * @param decimals of the currency
     * @return for each share its parts, in the order given; without parts of nothing
     */
    public static <P> List<Map<P, BigDecimal>> of(
            List<BigDecimal> shares, Map<P, BigDecimal> purposes, int decimals) {
        Map<P, BigDecimal> left = new LinkedHashMap<>(purposes);
        List<Map<P, BigDecimal>> parted = new ArrayList<>();
        for (BigDecimal share : shares) {
            Map<P, BigDecimal> parts = new LinkedHashMap<>();
            if (share.signum() > 0) {
                List<P> names = List.copyOf(left.keySet());
                List<Part> weights =
                        names.stream().map(name -> new Part(null, left.get(name))).toList();
                List<Share> divided = Distribution.proportional(share, decimals, weights).shares();
                for (int i = 0; i < names.size(); i++) {
                    BigDecimal part = divided.get(i).amount();
                    if (part.signum() > 0) {
                        parts.put(names.get(i), part);
                        left.merge(names.get(i), part, BigDecimal::subtract);
                    }
                }
            }
            parted.add(parts);
        }
        return parted;
    }
}
