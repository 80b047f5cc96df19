package org.makewhole.dashboard.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.makewhole.dashboard.disclosure.CaseCount.Place;

/** Invented cases, and every figure of them that the dashboard can be asked for. */
final class Publication {
    private static final int FIRST_YEAR = 2024;
    private static final List<String> COUNTRIES = List.of("KE", "US");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    private final List<CaseCount> sectored = new ArrayList<>();
    private final List<CaseCount> violated = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Integer known;

    /** A figure: whether it counts violations, of which cases, and whether it is shown. */
    record Cell(String name, boolean byViolation, Predicate<CaseCount> fits, boolean shown) {}

    private Publication(Integer known) {
        this.known = known;
    }

    /** Up to four organisations in up to two countries and three years, large or small. */
    static Publication ofInventedCases(Random random, int threshold) {
        Publication publication = new Publication(random.nextInt(4) == 0 ? 1 : null);
        int organizations = 1 + random.nextInt(4);
        int years = 1 + random.nextInt(3);
        int sectors = 2 + random.nextInt(4);
        int violations = 1 + random.nextInt(4);
        int size = 1 + random.nextInt(60);
        for (int organization = 1; organization <= organizations; organization++) {
            for (String country : countries(random)) {
                Place place = new Place(organization, country);
                for (int month = 0; month < MONTHS * years; month++) {
                    YearMonth when = YearMonth.of(FIRST_YEAR, 1).plusMonths(month);
                    add(publication.sectored, place, when, sectors, size, random);
                    add(publication.violated, place, when, violations, size, random);
                }
            }
        }
        publication.publish(organizations, years, sectors, violations, threshold);
        return publication;
    }

    private static List<String> countries(Random random) {
        return random.nextInt(3) == 0 ? COUNTRIES : List.of(COUNTRIES.get(random.nextInt(2)));
    }

    private static void add(
            List<CaseCount> counts,
            Place place,
            YearMonth month,
            int categories,
            int size,
            Random random) {
        for (int category = 0; category < categories; category++) {
            double share = (0.2 + 0.6 * random.nextGaussian()) / (1 + category);
            long cases = Math.max(0, (long) (share * size));
            counts.add(
                    new CaseCount(
                            place, month, "C" + category, List.of(cases, 0L, 0L, 0L, 0L, 0L)));
        }
    }

    private void publish(int organizations, int years, int sectors, int violations, int threshold) {
        SmallFigures figures = SmallFigures.of(sectored, violated, List.of(), threshold, known);
        for (Integer organization : orAll(1, organizations)) {
            for (String country : Arrays.asList(null, COUNTRIES.get(0), COUNTRIES.get(1))) {
                for (Integer year : orAll(FIRST_YEAR, years)) {
                    Extent extent = Extent.of(organization, country, year);
                    publish(figures, extent, sectors, violations);
                    for (int quarter = 1; year != null && quarter <= QUARTERS; quarter++) {
                        publish(figures, extent.inQuarter(year, quarter), 0, 0);
                    }
                    for (int month = 1; year != null && month <= MONTHS; month++) {
                        publish(figures, extent.inMonth(YearMonth.of(year, month)), 0, 0);
                    }
                }
            }
        }
    }

    private void publish(SmallFigures figures, Extent extent, int sectors, int violations) {
        Predicate<CaseCount> within =
                count -> extent.holds(count.place()) && extent.holds(count.month());
        cells.add(new Cell(extent.toString(), false, within, figures.shows(Measure.CASES, extent)));
        for (int i = 0; i < sectors; i++) {
            String sector = "C" + i;
            cells.add(
                    new Cell(
                            extent + " sector " + sector,
                            false,
                            within.and(count -> count.category().equals(sector)),
                            figures.showsSector(Measure.CASES, extent, sector)));
        }
        for (int i = 0; i < violations; i++) {
            String violation = "C" + i;
            cells.add(
                    new Cell(
                            extent + " violation " + violation,
                            true,
                            within.and(count -> count.category().equals(violation)),
                            figures.showsViolation(Measure.CASES, extent, violation)));
        }
    }

    private static List<Integer> orAll(int first, int count) {
        List<Integer> values = new ArrayList<>();
        values.add(null);
        for (int i = 0; i < count; i++) {
            values.add(first + i);
        }
        return values;
    }

    List<Cell> cells() {
        return cells;
    }

    long count(Cell cell) {
        return Attacker.sum(cell.byViolation() ? violated : sectored, cell.fits());
    }

    /** Whether the reader may see all cases of a figure. */
    boolean isKnown(Cell cell) {
        return known != null
                && (cell.byViolation() ? violated : sectored)
                        .stream()
                                .filter(cell.fits())
                                .allMatch(count -> count.place().organizationId() == known);
    }

    /** Somebody who was shown all of it, and knows the cases of the reader's own organisation. */
    Attacker attacker() {
        Attacker attacker = new Attacker(sectored, violated);
        cells.stream()
                .filter(Cell::shown)
                .forEach(cell -> attacker.learn(cell.byViolation(), cell.fits()));
        for (boolean byViolation : new boolean[] {false, true}) {
            (byViolation ? violated : sectored)
                    .stream()
                            .filter(count -> known != null)
                            .filter(count -> count.place().organizationId() == known)
                            .forEach(count -> attacker.learn(byViolation, one -> one == count));
        }
        return attacker;
    }
}
