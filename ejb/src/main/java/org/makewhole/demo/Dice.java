package org.makewhole.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/**
 * Chance with a seed. Each case, and each side of it, gets dice of its own, so that one more throw
 * in one place changes nothing elsewhere. {@link Random} because its numbers are specified to the
 * bit.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final Random random;

    Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Dice for one part, independent of how often these ones are thrown. */
    Dice fork(String part) {
        return new Dice(mix(seed + GOLDEN * part.hashCode()));
    }

    /** The finalizer of SplitMix64: near seeds must not give alike numbers. */
    private static long mix(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Picks from a list whose first entries come up far more often than its last ones. */
    <T> T pickEarly(List<T> choices) {
        int size = choices.size();
        return choices.get(Math.min(random.nextInt(size), random.nextInt(size)));
    }

    /** The place of one of the weights, the more often the greater it is. */
    int weighted(List<Integer> weights) {
        int throwOf = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int place = 0;
        while (throwOf >= weights.get(place)) {
            throwOf -= weights.get(place++);
        }
        return place;
    }

    /** A factor with two decimals. */
    BigDecimal percent(int least, int most) {
        return BigDecimal.valueOf(between(least, most), 2);
    }
}
