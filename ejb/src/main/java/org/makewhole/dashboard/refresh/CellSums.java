package org.makewhole.dashboard.refresh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makewhole.remedy.MoneyStage;

/** The values of one row of {@code dashboard_cell} while it grows. */
final class CellSums {
    private static final int SCALE = 4;

    private final Map<MoneyStage, BigDecimal> amounts = new EnumMap<>(MoneyStage.class);
    private final Map<MoneyStage, Integer> contributors = new EnumMap<>(MoneyStage.class);
    private BigDecimal paidOfComputed = scaled(BigDecimal.ZERO);
    private int cases;

    void add(CaseSums money) {
        cases++;
        for (MoneyStage stage : MoneyStage.values()) {
            amounts.merge(stage, scaled(money.at(stage)), BigDecimal::add);
            contributors.merge(stage, money.at(stage).signum() == 0 ? 0 : 1, Integer::sum);
        }
        if (money.at(MoneyStage.COMPUTED).signum() > 0) {
            paidOfComputed = paidOfComputed.add(scaled(money.at(MoneyStage.PAID)));
        }
    }

    /** In the order of the columns of {@link ReadModelTable#CELL}. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(cases);
        for (MoneyStage stage : MoneyStage.values()) {
            values.add(amounts.get(stage));
        }
        values.add(paidOfComputed);
        for (MoneyStage stage : MoneyStage.values()) {
            values.add(contributors.get(stage));
        }
        return List.copyOf(values);
    }

    /** As the column keeps it, so that a computed row equals the stored one. */
    static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
