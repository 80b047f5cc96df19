package org.makewhole.dashboard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.makewhole.dashboard.disclosure.Attacker.Bounds;
import org.makewhole.dashboard.disclosure.CaseCount.Place;
import org.makewhole.dashboard.disclosure.Publication.Cell;

class SmallFiguresTest {
    private static final int THRESHOLD = 11;

    /** Solvers answer in binary fractions. */
    private static final double ALMOST = 1e-6;

    private static final int ATTACKED = 8;

    private static List<Cell> withheldSmall(Publication publication) {
        return publication.cells().stream()
                .filter(cell -> !cell.shown())
                .filter(cell -> publication.count(cell) > 0)
                .filter(cell -> publication.count(cell) < THRESHOLD)
                .toList();
    }

    @Property(tries = 12, seed = "20261122")
    void nobodyPinsASmallFigureToARangeNarrowerThanTheThreshold(
            @ForAll @LongRange(min = 0, max = 100_000) long seed) {
        Publication publication = Publication.ofInventedCases(new Random(seed), THRESHOLD);
        Attacker attacker = publication.attacker();
        List<Cell> attacked = new ArrayList<>(withheldSmall(publication));
        Collections.shuffle(attacked, new Random(seed));
        for (Cell cell : attacked.subList(0, Math.min(ATTACKED, attacked.size()))) {
            Bounds bounds = attacker.bounds(cell.byViolation(), cell.fits());
            assertTrue(
                    bounds.width() > THRESHOLD - ALMOST,
                    () -> cell.name() + ", " + publication.count(cell) + " cases: " + bounds);
        }
    }

    @Property(tries = 12, seed = "20261122")
    void noFigureBelowTheThresholdIsShownOfCasesThatTheReaderMayNotSee(
            @ForAll @LongRange(min = 0, max = 100_000) long seed) {
        Publication publication = Publication.ofInventedCases(new Random(seed), THRESHOLD);
        publication.cells().stream()
                .filter(Cell::shown)
                .filter(cell -> !publication.isKnown(cell))
                .forEach(
                        cell ->
                                assertTrue(
                                        publication.count(cell) >= THRESHOLD,
                                        () -> cell.name() + ": " + publication.count(cell)));
    }

    @Test
    void theAttackerFindsWhatIsOnlyLeftOut() {
        List<CaseCount> counts =
                List.of(count(1, "RETAIL", 40), count(1, "MINING", 3), count(1, "CARE", 25));
        Attacker attacker = new Attacker(counts, List.of());
        attacker.learn(false, count -> true);
        attacker.learn(false, count -> count.category().equals("RETAIL"));
        attacker.learn(false, count -> count.category().equals("CARE"));
        Bounds bounds = attacker.bounds(false, count -> count.category().equals("MINING"));
        assertEquals(3, bounds.least(), ALMOST);
        assertEquals(3, bounds.most(), ALMOST);
    }

    @Test
    void aSmallFigureTakesTheCheapestNeighbourWithIt() {
        SmallFigures figures =
                of(null, count(1, "RETAIL", 400), count(1, "MINING", 3), count(1, "CARE", 25));
        assertTrue(figures.shows(Measure.CASES, Extent.of(null, null, null)));
        assertTrue(figures.showsSector(Measure.CASES, Extent.of(1, null, null), "RETAIL"));
        assertFalse(figures.showsSector(Measure.CASES, Extent.of(1, null, null), "MINING"));
        assertFalse(figures.showsSector(Measure.CASES, Extent.of(1, null, null), "CARE"));
    }

    @Test
    void largeFiguresAreAllShown() {
        SmallFigures figures =
                of(null, count(1, "RETAIL", 400), count(2, "MINING", 11), count(2, "CARE", 25));
        for (Integer organization : new Integer[] {null, 1, 2}) {
            assertTrue(figures.shows(Measure.CASES, Extent.of(organization, null, 2026)));
        }
        assertTrue(figures.showsSector(Measure.CASES, Extent.of(2, "US", 2026), "MINING"));
        assertTrue(figures.showsViolation(Measure.CASES, Extent.of(2, "US", 2026), "MINING"));
    }

    @Test
    void oneSmallOrganisationHidesBehindAnotherAndNotBehindTheReadersOwn() {
        CaseCount[] counts = {count(1, "CARE", 30), count(2, "CARE", 50), count(3, "CARE", 4)};
        Extent all = Extent.of(null, null, null);
        SmallFigures strangers = of(null, counts);
        assertTrue(strangers.shows(Measure.CASES, all));
        assertFalse(strangers.shows(Measure.CASES, all.ofOrganization(1)));
        assertFalse(strangers.shows(Measure.CASES, all.ofOrganization(3)));
        SmallFigures first = of(1, counts);
        assertTrue(first.shows(Measure.CASES, all.ofOrganization(1)));
        assertFalse(first.shows(Measure.CASES, all.ofOrganization(2)));
        assertFalse(first.shows(Measure.CASES, all.ofOrganization(3)));
    }

    @Test
    void moneyOfFewCasesIsWithheldThoughTheCasesAreMany() {
        CaseCount many =
                new CaseCount(new Place(1, "US"), YearMonth.of(2026, 1), "CARE", cases(60, 2));
        SmallFigures figures =
                SmallFigures.of(List.of(many), List.of(many), List.of(), THRESHOLD, null);
        Extent all = Extent.of(null, null, null);
        assertTrue(figures.shows(Measure.CASES, all));
        assertTrue(figures.shows(Measure.COMPUTED, all));
        assertFalse(figures.shows(Measure.AWARDED, all));
    }

    @Test
    void theOnlyViolationOfFewCasesIsWithheldThoughTheCasesAreMany() {
        SmallFigures figures =
                SmallFigures.of(
                        List.of(count(1, "CARE", 60)),
                        List.of(count(1, "TIPS", 3)),
                        List.of(),
                        THRESHOLD,
                        null);
        Extent all = Extent.of(null, null, null);
        assertTrue(figures.showsSector(Measure.CASES, all, "CARE"));
        assertFalse(figures.showsViolation(Measure.CASES, all, "TIPS"));
        assertFalse(figures.showsViolation(Measure.CASES, all.inYear(2026), "TIPS"));
    }

    @Test
    void monthsAreWithheldBeforeTheirQuartersAndQuartersBeforeTheirYears() {
        CaseCount[] counts = new CaseCount[12];
        for (int month = 0; month < counts.length; month++) {
            counts[month] =
                    new CaseCount(
                            new Place(1, "US"),
                            YearMonth.of(2026, month + 1),
                            "CARE",
                            month < 3 ? cases(5, 5) : cases(20, 20));
        }
        SmallFigures figures = of(null, counts);
        Extent all = Extent.of(null, null, null);
        assertFalse(figures.shows(Measure.CASES, all.inMonth(YearMonth.of(2026, 2))));
        assertTrue(figures.shows(Measure.CASES, all.inQuarter(2026, 1)));
        assertTrue(figures.shows(Measure.CASES, all.inMonth(YearMonth.of(2026, 4))));
        assertTrue(figures.shows(Measure.CASES, all.inYear(2026)));
    }

    @Test
    void moneyReceivedInAYearOfFewPaymentsIsWithheldTogetherWithAnother() {
        List<CaseCount> cases = List.of(count(1, "CARE", 90));
        List<CaseCount> payments = List.of(paid(2024, 40), paid(2025, 3), paid(2026, 20));
        SmallFigures figures = SmallFigures.of(cases, cases, payments, THRESHOLD, null);
        Extent all = Extent.of(null, null, null);
        assertTrue(figures.showsReceived(all));
        assertTrue(figures.showsReceived(all.inYear(2024)));
        assertFalse(figures.showsReceived(all.inYear(2025)));
        assertFalse(figures.showsReceived(all.inYear(2026)));
    }

    @Test
    void whereThereIsNothingNothingIsShown() {
        SmallFigures none = of(null);
        assertFalse(none.shows(Measure.CASES, Extent.of(null, null, null)));
        SmallFigures one = of(null, count(1, "CARE", 90));
        assertFalse(one.shows(Measure.CASES, Extent.of(7, null, null)));
        assertFalse(one.showsSector(Measure.CASES, Extent.of(1, null, null), "RETAIL"));
    }

    private static SmallFigures of(Integer known, CaseCount... counts) {
        return SmallFigures.of(List.of(counts), List.of(counts), List.of(), THRESHOLD, known);
    }

    private static CaseCount count(int organization, String category, long cases) {
        return new CaseCount(
                new Place(organization, "US"),
                YearMonth.of(2026, 1),
                category,
                cases(cases, cases));
    }

    private static CaseCount paid(int year, long cases) {
        return new CaseCount(new Place(1, "US"), YearMonth.of(year, 1), "", List.of(cases));
    }

    private static List<Long> cases(long cases, long awarded) {
        return List.of(cases, cases, cases, awarded, cases, cases);
    }
}
