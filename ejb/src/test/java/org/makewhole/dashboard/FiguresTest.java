package org.makewhole.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.remedy.StageTotals;

class FiguresTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static Figures figures(String computed, String paid, String paidOfComputed) {
        BigDecimal zero = BigDecimal.ZERO;
        return new Figures(
                1,
                new StageTotals(zero, new BigDecimal(computed), zero, zero, new BigDecimal(paid)),
                new BigDecimal(paidOfComputed),
                DelayHistogram.empty());
    }

    @Test
    void theRateIsRoundedHalfUp() {
        assertEquals(
                new BigDecimal("33.3"), figures("3.00", "1.00", "1.00").findRecoveryRate().get());
        assertEquals(new BigDecimal("12.5"), figures("800", "100", "100").findRecoveryRate().get());
        assertEquals(new BigDecimal("0.3"), figures("400", "1", "1").findRecoveryRate().get());
    }

    @Test
    void moneyOfCasesWithoutComputedAmountDoesNotRaiseTheRate() {
        assertEquals(new BigDecimal("50.0"), figures("100", "950", "50").findRecoveryRate().get());
    }

    @Test
    void nothingComputedHasNoRate() {
        assertTrue(figures("0", "20", "0").findRecoveryRate().isEmpty());
        assertTrue(Figures.none().findRecoveryRate().isEmpty());
    }

    @Test
    void figuresAddUp() {
        Figures sum = figures("100.10", "50.05", "50.05").plus(figures("0.90", "1", "0.95"));
        assertEquals(2, sum.cases());
        assertEquals(new BigDecimal("101.00"), sum.money().computed());
        assertEquals(new BigDecimal("51.05"), sum.money().paid());
        assertEquals(new BigDecimal("51.00"), sum.paidOfComputed());
    }

    @Test
    void monthsWithoutFiguresAreFilledIn() {
        List<PeriodFigures> months =
                PeriodFigures.series(
                        DashboardPeriod.all(),
                        Map.of(JANUARY, figures("1", "1", "1")),
                        Map.of(JANUARY.plusMonths(3), BigDecimal.TEN));
        assertEquals(4, months.size());
        assertEquals(0, months.get(1).opened().cases());
        assertEquals(BigDecimal.TEN, months.get(3).received());
    }

    @Test
    void aPeriodIsShownWhole() {
        List<PeriodFigures> months =
                PeriodFigures.series(
                        DashboardPeriod.twelveMonthsTo(JANUARY),
                        Map.of(JANUARY, figures("1", "1", "1")),
                        Map.of());
        assertEquals(12, months.size());
        assertEquals(YearMonth.of(2025, 2), months.get(0).period().from());
        assertEquals(JANUARY, months.get(11).period().from());
    }

    @Test
    void aMistypedYearDoesNotMakeAPageOfEmptyMonths() {
        List<PeriodFigures> months =
                PeriodFigures.series(
                        DashboardPeriod.all(),
                        Map.of(
                                JANUARY,
                                figures("1", "1", "1"),
                                YearMonth.of(26, 1),
                                figures("1", "1", "1")),
                        Map.of());
        assertEquals(2, months.size());
    }

    @Test
    void noFiguresNoMonths() {
        assertTrue(
                PeriodFigures.series(DashboardPeriod.yearOf(JANUARY), Map.of(), Map.of())
                        .isEmpty());
    }

    @Test
    void aPeriodMayBeGivenEitherWayRound() {
        assertEquals(
                new DashboardPeriod(JANUARY, JANUARY.plusMonths(2)),
                new DashboardPeriod(JANUARY.plusMonths(2), JANUARY));
    }
}
