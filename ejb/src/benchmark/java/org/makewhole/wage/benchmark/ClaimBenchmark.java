package org.makewhole.wage.benchmark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimReader;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.owed.ClaimCalculation;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.wage.pack.RuleValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Three years of weekly records under the law of the United States, with simple interest, against
 * the same arithmetic written by hand. See docs/performance.md.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClaimBenchmark {

    private static final int WEEKS = 156;
    private static final int WORKERS = 500;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final LocalDate INTEREST_TO = LocalDate.of(2026, 11, 22);
    private static final BigDecimal RATE = new BigDecimal("12.50");
    private static final BigDecimal MINIMUM = new BigDecimal("7.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FORTY = new BigDecimal(40);
    private static final BigDecimal NINE_PERCENT = new BigDecimal("0.09");
    private static final BigDecimal YEAR = new BigDecimal(365);

    private final BigDecimal[] hours = new BigDecimal[WEEKS];
    private final BigDecimal[] paid = new BigDecimal[WEEKS];
    private ObjectNode question;
    private ClaimInput claim;
    private ClaimRules rules;

    /** Makes the records. */
    @Setup
    public void setUp() {
        Random random = new Random(1);
        question = JsonNodeFactory.instance.objectNode();
        question.putArray("terms").addObject().put("from", "2022-01-03").put("rate", RATE);
        ArrayNode work = question.putArray("work");
        ArrayNode payments = question.putArray("paid");
        for (int week = 0; week < WEEKS; week++) {
            hours[week] = new BigDecimal(40 + random.nextInt(20));
            paid[week] = new BigDecimal(400 + random.nextInt(100));
            LocalDate start = FIRST.plusWeeks(week);
            work.addObject().put("weekOf", start.toString()).put("hours", hours[week]);
            payments.addObject()
                    .put("from", start.toString())
                    .put("until", start.plusDays(6).toString())
                    .put("amount", paid[week]);
        }
        question.put("interestTo", INTEREST_TO.toString());
        claim = ClaimReader.read(question, "claim");
        rules = rules();
    }

    private static ClaimRules rules() {
        RulePack pack = RulePacks.findById("us").orElseThrow();
        ObjectNode interest = JsonNodeFactory.instance.objectNode();
        interest.put("annualRate", NINE_PERCENT);
        return new ClaimRules(
                pack,
                (method, rule, value) ->
                        method.equals("interest")
                                ? Optional.of(interest)
                                : Optional.ofNullable(value).map(RuleValue::parameters),
                rule -> Rounding.named(Rounding.RATES_FIRST, pack.currency()).orElseThrow(),
                null);
    }

    /** One worker. */
    @Benchmark
    public Owed oneWorker() {
        return ClaimCalculation.compute(claim, rules);
    }

    /** 500 workers, one after the other, nothing kept but their sum. */
    @Benchmark
    public BigDecimal fiveHundredWorkers() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int worker = 0; worker < WORKERS; worker++) {
            sum = sum.add(ClaimCalculation.compute(claim, rules).total());
        }
        return sum;
    }

    /** Reading one worker's records. */
    @Benchmark
    public ClaimInput reading() {
        return ClaimReader.read(question, "claim");
    }

    /** The same arithmetic without rules, lines, limitation or gaps. */
    @Benchmark
    public BigDecimal writtenByHand() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int week = 0; week < WEEKS; week++) {
            BigDecimal straight = money(RATE.multiply(hours[week]));
            BigDecimal floor = money(MINIMUM.multiply(hours[week]));
            BigDecimal above = straight.subtract(floor).max(BigDecimal.ZERO);
            BigDecimal premium =
                    money(
                            money(RATE.multiply(HALF))
                                    .multiply(hours[week].subtract(FORTY).max(BigDecimal.ZERO)));
            BigDecimal unused = paid[week];
            long days = INTEREST_TO.toEpochDay() - FIRST.plusWeeks(week).plusDays(6).toEpochDay();
            for (BigDecimal part : new BigDecimal[] {floor, above, premium}) {
                BigDecimal credited = part.min(unused);
                unused = unused.subtract(credited);
                BigDecimal owed = part.subtract(credited);
                if (owed.signum() > 0) {
                    BigDecimal interest =
                            owed.multiply(NINE_PERCENT)
                                    .multiply(BigDecimal.valueOf(days))
                                    .divide(YEAR, 2, RoundingMode.HALF_UP);
                    sum = sum.add(owed).add(interest);
                }
            }
        }
        return sum;
    }

    private static BigDecimal money(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
