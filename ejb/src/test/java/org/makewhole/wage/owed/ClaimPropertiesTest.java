package org.makewhole.wage.owed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.makewhole.wage.employment.ClaimReader;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.wage.pack.RuleValue;

/** What must hold for every claim, in every country that has rules of its own. */
class ClaimPropertiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int TRIES = 150;

    @Provide
    Arbitrary<String> packs() {
        return Arbitraries.of("us", "us-ca", "us-ny", "gb", "au", "ca", "ca-on", "za", "ke", "mx");
    }

    @Property(tries = TRIES)
    void lineSumsEqualTotals(
            @ForAll("packs") String pack,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 24) Integer> hours,
            @ForAll @IntRange(min = 1, max = 90_000) int cents,
            @ForAll @IntRange(max = 300_000) int paid) {
        Owed owed = owed(pack, claim(hours, cents, paid));
        BigDecimal lines =
                owed.lines().stream()
                        .map(OwedLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertSame(lines, owed.total());
        assertSame(
                owed.total(),
                owed.subtotals().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertSame(owed.total(), owed.earned().subtract(owed.paid()).add(owed.excess()));
        assertTrue(owed.lines().stream().allMatch(line -> line.amount().signum() > 0));
    }

    @Property(tries = TRIES)
    void moreHoursNeverLowerWhatIsOwed(
            @ForAll("packs") String pack,
            @ForAll @Size(7) List<@IntRange(max = 23) Integer> hours,
            @ForAll @IntRange(max = 6) int day,
            @ForAll @IntRange(min = 1, max = 90_000) int cents,
            @ForAll @IntRange(max = 300_000) int paid) {
        List<Integer> longer = new ArrayList<>(hours);
        longer.set(day, hours.get(day) + 1);
        BigDecimal before = owed(pack, claim(hours, cents, paid)).total();
        BigDecimal after = owed(pack, claim(longer, cents, paid)).total();
        assertTrue(after.compareTo(before) >= 0, () -> before + " became " + after);
    }

    @Property(tries = TRIES)
    void whatIsPaidReducesWhatIsOwedOneForOne(
            @ForAll("packs") String pack,
            @ForAll @Size(5) List<@IntRange(min = 4, max = 14) Integer> hours,
            @ForAll @IntRange(min = 2000, max = 90_000) int cents,
            @ForAll @IntRange(max = 9_000) int paid) {
        BigDecimal before = owed(pack, claim(hours, cents, paid)).total();
        BigDecimal after = owed(pack, claim(hours, cents, paid + 1)).total();
        assertSame(before.subtract(CENT), after);
    }

    @Property(tries = TRIES)
    void weeksTogetherAreTheWeeksApart(
            @ForAll("packs") String pack,
            @ForAll @Size(min = 8, max = 28) List<@IntRange(min = 1, max = 16) Integer> hours,
            @ForAll @IntRange(min = 1, max = 90_000) int cents) {
        BigDecimal together = owed(pack, claim(hours, cents, 0)).total();
        BigDecimal apart = BigDecimal.ZERO;
        for (int from = 0; from < hours.size(); from += 7) {
            ObjectNode week = claim(hours, cents, 0);
            ArrayNode work = (ArrayNode) week.get("work");
            for (int i = work.size() - 1; i >= 0; i--) {
                if (i < from || i >= from + 7) {
                    work.remove(i);
                }
            }
            apart = apart.add(owed(pack, week).total());
        }
        assertSame(together, apart);
    }

    /** Countries that tell days apart, with a month's salary, Sundays off and a holiday. */
    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("ph", "tw", "my", "sg", "jp", "kr", "ae", "kw", "mx", "br", "th");
    }

    /** Steps that may be rounded on the way to one line: its tiers, its sum, what is paid of it. */
    private static final BigDecimal ROUNDED_STEPS = new BigDecimal(4);

    @Property(tries = TRIES)
    void monthsKeepTheseRulesToo(
            @ForAll("countries") String pack,
            @ForAll @Size(30) List<@IntRange(max = 23) Integer> hours,
            @ForAll @IntRange(max = 29) int day,
            @ForAll @IntRange(min = 1, max = 90_000_000) int cents,
            @ForAll @IntRange(min = 1, max = 9_999) int paid) {
        List<Integer> longer = new ArrayList<>(hours);
        longer.set(day, hours.get(day) + 1);
        Owed before = owed(pack, monthly(hours, cents, paid));
        Owed more = owed(pack, monthly(longer, cents, paid));
        Owed paidMore = owed(pack, monthly(hours, cents, paid + 1));
        assertTrue(
                more.total().add(rounding(pack, before)).compareTo(before.total()) >= 0,
                () -> before.total() + " became " + more.total());
        assertSame(
                before.total().subtract(before.excess()).subtract(CENT),
                paidMore.total().subtract(paidMore.excess()));
        assertSame(before.total(), before.earned().subtract(before.paid()).add(before.excess()));
        assertSame(
                before.total(),
                before.periods().stream()
                        .map(Owed.PeriodSum::owed)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property(tries = TRIES)
    void splittingMonthsChangesNothingButRounding(
            @ForAll("countries") String pack,
            @ForAll @IntRange(max = 20) int hours,
            @ForAll @IntRange(min = 1, max = 60) int day,
            @ForAll @IntRange(min = 1, max = 90_000_000) int cents) {
        Owed whole = owed(pack, months(hours, cents));
        ObjectNode split = months(hours, cents);
        split((ArrayNode) split.get("terms"), MONDAY.plusDays(day));
        split((ArrayNode) split.get("work"), MONDAY.plusDays(day));
        Owed parts = owed(pack, split);
        BigDecimal difference = whole.total().subtract(parts.total()).abs();
        assertTrue(
                difference.compareTo(rounding(pack, whole)) <= 0,
                () -> whole.total() + " became " + parts.total());
    }

    /** Three months of the same days, told as one pattern. */
    private static ObjectNode months(int hours, int cents) {
        ObjectNode claim = monthly(List.of(), cents, 0);
        claim.remove("paid");
        ((ObjectNode) claim.get("terms").get(0)).put("from", "2025-06-01");
        ((ArrayNode) claim.get("work"))
                .addObject()
                .put("from", MONDAY.toString())
                .put("until", MONDAY.plusDays(62).toString())
                .put("hours", hours);
        return claim;
    }

    private static void split(ArrayNode list, LocalDate day) {
        ObjectNode later = list.get(0).deepCopy();
        ((ObjectNode) list.get(0)).put("until", day.minusDays(1).toString());
        list.add(later.put("from", day.toString()));
    }

    /** What rounding can take at most: half of the smallest coin at each step of each line. */
    private static BigDecimal rounding(String pack, Owed owed) {
        int decimals = RulePacks.findById(pack).orElseThrow().currency().getDefaultFractionDigits();
        return BigDecimal.valueOf(1, decimals)
                .multiply(ROUNDED_STEPS)
                .multiply(BigDecimal.valueOf(owed.lines().size() + 1L))
                .divide(BigDecimal.valueOf(2));
    }

    private static ObjectNode monthly(List<Integer> hours, int cents, int paid) {
        ObjectNode claim = claim(hours, cents, paid);
        claim.put("payPeriod", "month");
        ((ObjectNode) claim.get("terms").get(0)).put("basis", "month");
        ObjectNode calendar = claim.putObject("calendar");
        calendar.putArray("weekly").addObject().put("day", "sunday");
        calendar.putArray("holidays").addObject().put("date", MONDAY.plusDays(9).toString());
        return claim;
    }

    @Property(tries = TRIES)
    void interestGrowsWithTime(
            @ForAll @Size(5) List<@IntRange(min = 4, max = 14) Integer> hours,
            @ForAll @IntRange(min = 1000, max = 90_000) int cents,
            @ForAll @IntRange(max = 2000) int days,
            @ForAll @IntRange(min = 1, max = 2000) int more) {
        BigDecimal sooner = interest(hours, cents, days);
        BigDecimal later = interest(hours, cents, days + more);
        assertTrue(later.compareTo(sooner) >= 0, () -> sooner + " became " + later);
    }

    @Property(tries = TRIES)
    void anEstimateLiesInItsRange(
            @ForAll("packs") String pack,
            @ForAll @IntRange(max = 60) int low,
            @ForAll @IntRange(max = 40) int more,
            @ForAll @IntRange(max = 40) int most,
            @ForAll @IntRange(min = 1000, max = 90_000) int cents) {
        ObjectNode claim = claim(List.of(), cents, 100);
        ((ArrayNode) claim.get("work"))
                .addObject()
                .put("weekOf", MONDAY.toString())
                .put("hoursLow", low)
                .put("hours", low + more)
                .put("hoursHigh", low + more + most);
        Owed owed = owed(pack, claim);
        assertTrue(owed.low().compareTo(owed.total()) <= 0);
        assertTrue(owed.total().compareTo(owed.high()) <= 0);
    }

    private static BigDecimal interest(List<Integer> hours, int cents, int days) {
        ObjectNode claim = claim(hours, cents, 0);
        claim.put("interestTo", MONDAY.plusDays(days).toString());
        return owed("us-ny", claim).interest();
    }

    /** Consecutive days from a Monday, and one payment for the first week. */
    private static ObjectNode claim(List<Integer> hours, int cents, int paid) {
        ObjectNode claim = JsonNodeFactory.instance.objectNode();
        claim.putArray("terms")
                .addObject()
                .put("from", MONDAY.toString())
                .put("basis", "hour")
                .put("rate", BigDecimal.valueOf(cents, 2));
        ArrayNode work = claim.putArray("work");
        for (int day = 0; day < hours.size(); day++) {
            work.addObject()
                    .put("date", MONDAY.plusDays(day).toString())
                    .put("hours", hours.get(day));
        }
        claim.putArray("paid")
                .addObject()
                .put("from", MONDAY.toString())
                .put("until", MONDAY.plusDays(6).toString())
                .put("amount", BigDecimal.valueOf(paid, 2));
        claim.put("age", 30);
        return claim;
    }

    private static Owed owed(String id, ObjectNode claim) {
        RulePack pack = RulePacks.findById(id).orElseThrow();
        ClaimRules rules =
                new ClaimRules(
                        pack,
                        (method, rule, value) ->
                                Optional.ofNullable(value).map(RuleValue::parameters),
                        rule ->
                                Rounding.named(Rounding.AMOUNTS_ONLY, pack.currency())
                                        .orElseThrow(),
                        null);
        return ClaimCalculation.compute(ClaimReader.read(claim, "claim"), rules);
    }

    private static void assertSame(BigDecimal expected, BigDecimal found) {
        assertEquals(0, expected.compareTo(found), () -> expected + " is not " + found);
    }
}
