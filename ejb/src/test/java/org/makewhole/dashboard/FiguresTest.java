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

    private static DashboardQuery months(DashboardPeriod period) {
        return new DashboardQuery(period, null, null, null, DashboardGrain.MONTH);
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
                        months(DashboardPeriod.all()),
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
                        months(DashboardPeriod.twelveMonthsTo(JANUARY)),
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
                        months(DashboardPeriod.all()),
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
                PeriodFigures.series(months(DashboardPeriod.yearOf(JANUARY)), Map.of(), Map.of())
                        .isEmpty());
    }

    @Test
    void quartersAreThoseOfTheCalendarAndKeepWithinThePeriod() {
        List<PeriodFigures> quarters =
                PeriodFigures.series(
                        months(DashboardPeriod.twelveMonthsTo(JANUARY)).by(DashboardGrain.QUARTER),
                        Map.of(
                                YearMonth.of(2025, 4),
                                figures("1", "1", "1"),
                                YearMonth.of(2025, 6),
                                figures("2", "1", "1")),
                        Map.of(JANUARY, BigDecimal.TEN));
        assertEquals(5, quarters.size());
        assertEquals(
                new DashboardPeriod(YearMonth.of(2025, 2), YearMonth.of(2025, 3)),
                quarters.get(0).period());
        assertEquals(2, quarters.get(1).period().findQuarter().get());
        assertEquals(new BigDecimal("3.0000"), quarters.get(1).opened().money().computed());
        assertEquals(new DashboardPeriod(JANUARY, JANUARY), quarters.get(4).period());
        assertEquals(BigDecimal.TEN, quarters.get(4).received());
    }

    @Test
    void timeIsToldByMonthOrOverManyYearsByYear() {
        DashboardQuery any = new DashboardQuery(DashboardPeriod.all(), null, null, null, null);
        assertEquals(DashboardGrain.YEAR, any.grained().grain());
        assertEquals(
                DashboardGrain.MONTH, any.during(DashboardPeriod.year(2026)).grained().grain());
        assertEquals(DashboardGrain.QUARTER, any.by(DashboardGrain.QUARTER).grained().grain());
    }

    @Test
    void aPeriodMayBeGivenEitherWayRound() {
        assertEquals(
                new DashboardPeriod(JANUARY, JANUARY.plusMonths(2)),
                new DashboardPeriod(JANUARY.plusMonths(2), JANUARY));
    }
}
