package org.makewhole.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelayHistogramTest {

    private static DelayHistogram of(int... days) {
        DelayHistogram histogram = DelayHistogram.empty();
        Arrays.stream(days).forEach(day -> histogram.add(day, 1));
        return histogram;
    }

    private static void assertMedian(String expected, DelayHistogram histogram) {
        assertEquals(
                0,
                new BigDecimal(expected).compareTo(histogram.findMedian().orElseThrow()),
                () -> histogram.findMedian() + " instead of " + expected);
    }

    @Test
    void nothingPaidHasNoMedian() {
        assertTrue(DelayHistogram.empty().findMedian().isEmpty());
    }

    @Test
    void theMiddleOneOfAnOddNumber() {
        assertMedian("7", of(300, 7, 1));
        assertMedian("5", of(5));
    }

    @Test
    void theMeanOfTheMiddleTwoOfAnEvenNumber() {
        assertMedian("8.5", of(1, 7, 10, 300));
        assertMedian("10", of(1, 10, 10, 300));
        assertMedian("15", of(10, 20));
    }

    @Test
    void countsWeigh() {
        DelayHistogram histogram = of(1, 2, 3);
        histogram.add(90, 10);
        assertMedian("90", histogram);
        assertEquals(13, histogram.cases());
    }

    @Test
    void twoHistogramsAddUp() {
        assertMedian("2.5", of(1, 2).plus(of(3, 4)));
    }

    @Test
    void agreesWithSorting() {
        Random random = new Random(20);
        for (int size = 1; size < 60; size++) {
            int[] days = random.ints(size, 0, 25).toArray();
            int[] sorted = days.clone();
            Arrays.sort(sorted);
            BigDecimal expected =
                    BigDecimal.valueOf((long) sorted[(size - 1) / 2] + sorted[size / 2])
                            .divide(BigDecimal.valueOf(2));
            assertMedian(expected.toPlainString(), of(days));
        }
    }
}
