package org.makewhole.remedy.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.shared.error.BusinessException;

/** Says what an amount comes to in another currency on a day. */
@ApplicationScoped
public class RateBook {
    /** The common currency of the lists. */
    static final String EURO = "EUR";

    /** A day without a list takes the last one before, no older than this. */
    private static final int OLDEST_DAYS = 7;

    private static final int RATE_DECIMALS = 12;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /**
     * Converts by the rates of the day, or of the last day before it that has both.
     *
     * @throws BusinessException {@code rateMissing} where there are none
     */
    public Conversion convert(BigDecimal amount, String from, String to, LocalDate on) {
        if (from.equals(to)) {
            return new Conversion(amount, BigDecimal.ONE, null);
        }
        Map<LocalDate, Map<String, BigDecimal>> days = rates(from, to, on);
        LocalDate day =
                days.entrySet().stream()
                        .filter(one -> one.getValue().size() == 2)
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(() -> new BusinessException("rateMissing", from, to));
        BigDecimal rate =
                days.get(day)
                        .get(to)
                        .divide(days.get(day).get(from), RATE_DECIMALS, RoundingMode.HALF_UP);
        int decimals = Math.max(Currency.getInstance(to).getDefaultFractionDigits(), 0);
        BigDecimal converted =
                amount.multiply(days.get(day).get(to))
                        .divide(days.get(day).get(from), decimals, RoundingMode.HALF_UP);
        return new Conversion(converted, rate, day);
    }

    private Map<LocalDate, Map<String, BigDecimal>> rates(String from, String to, LocalDate on) {
        Map<LocalDate, Map<String, BigDecimal>> days = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT r FROM ExchangeRate r WHERE r.currency IN :both"
                                + " AND r.ratedOn BETWEEN :first AND :last",
                        ExchangeRate.class)
                .setParameter("both", List.of(from, to))
                .setParameter("first", on.minusDays(OLDEST_DAYS))
                .setParameter("last", on)
                .getResultStream()
                .forEach(
                        rate ->
                                days.computeIfAbsent(rate.getRatedOn(), any -> new HashMap<>())
                                        .put(rate.getCurrency(), rate.getRate()));
        if (from.equals(EURO) || to.equals(EURO)) {
            days.values().forEach(rates -> rates.put(EURO, BigDecimal.ONE));
        }
        return days;
    }
}
