package org.makewhole.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.demo.DemoCase.Posting;
import org.makewhole.demo.DemoCase.Reversal;
import org.makewhole.demo.DemoOrganization.Texts;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.wage.Violation;

/**
 * The money of a case through the five stages, along its {@link CaseCourse}: what is due comes from
 * what is owed, and what is paid never exceeds what is due. Now and then a payment is returned or
 * an award mistyped, so that reversals occur.
 */
final class MoneyCourse {
    private static final int MISTYPED_PERCENT = 4;
    private static final int RETURNED_PERCENT = 5;

    /**
     * What is asked for under one violation.
     *
     * @param computed what the rules yield, or zero where no rule computes it
     */
    record Demand(Violation violation, BigDecimal claimed, BigDecimal computed) {

        /** What a decision or an agreement starts from. */
        BigDecimal basis() {
            return computed.signum() > 0 ? computed : claimed;
        }
    }

    private final List<Demand> demands;
    private final OfficeHours hours;
    private final Texts texts;
    private final Dice dice;
    private final List<Posting> postings = new ArrayList<>();

    MoneyCourse(List<Demand> demands, OfficeHours hours, Texts texts, Dice dice) {
        this.demands = demands;
        this.hours = hours;
        this.texts = texts;
        this.dice = dice;
    }

    /** What the claimant asks for, entered when the case is opened. */
    void claim(LocalDate on, Instant at) {
        demands.forEach(d -> post(MoneyStage.CLAIMED, d.violation(), d.claimed(), on, at));
    }

    /** What the rules yield. */
    void compute(LocalDate on, Instant at) {
        demands.forEach(d -> post(MoneyStage.COMPUTED, d.violation(), d.computed(), on, at));
    }

    /** What they yield beside wages. */
    void compute(MoneyComponent component, Map<Violation, BigDecimal> sums, Instant at) {
        LocalDate on = LocalDate.ofInstant(at, hours.zone());
        sums.forEach(
                (violation, sum) ->
                        add(
                                money(MoneyStage.COMPUTED, violation, sum, on, null).of(component),
                                at));
    }

    /** What was awarded, agreed and paid until yesterday. */
    List<Posting> remedy(CaseCourse course) {
        Map<Violation, BigDecimal> due = new EnumMap<>(Violation.class);
        demands.forEach(demand -> due.put(demand.violation(), demand.basis()));
        course.awardedOn().ifPresent(on -> grant(MoneyStage.AWARDED, due, on, 65));
        course.agreedOn().ifPresent(on -> grant(MoneyStage.AGREED, due, on, 55));
        for (int i = 0; i < course.payments().size(); i++) {
            instalment(course, i, due);
        }
        return List.copyOf(postings);
    }

    /** Grants part of what was due so far, which is what is due from then on. */
    private void grant(
            MoneyStage stage, Map<Violation, BigDecimal> due, LocalDate on, int leastPercent) {
        Dice part = dice.fork(stage.name());
        BigDecimal factor = part.percent(leastPercent, 100);
        due.replaceAll((v, amount) -> amount.multiply(factor).setScale(2, RoundingMode.HALF_UP));
        Instant at = hours.moment(on, part);
        due.forEach(
                (violation, amount) -> {
                    if (part.chance(MISTYPED_PERCENT)) {
                        mistype(stage, violation, amount, on, at);
                    }
                    post(stage, violation, amount, on, at.plusSeconds(120));
                });
    }

    private void mistype(
            MoneyStage stage, Violation violation, BigDecimal amount, LocalDate on, Instant at) {
        Reversal back = new Reversal(texts.note("MISTYPED"), at.plusSeconds(60));
        PostMoney wrong = money(stage, violation, amount.movePointRight(1), on, null);
        postings.add(new Posting(wrong, at, Optional.of(back)));
    }

    /** One payment, in equal parts; the last one makes up for what rounding left. */
    private void instalment(CaseCourse course, int index, Map<Violation, BigDecimal> due) {
        Dice part = dice.fork("payment" + index);
        LocalDate on = course.payments().get(index);
        int count = course.instalments();
        String note =
                count == 1 ? null : texts.note("INSTALMENT") + " " + (index + 1) + "/" + count;
        List<PostMoney> parts = new ArrayList<>();
        due.forEach(
                (violation, amount) -> {
                    BigDecimal share = share(amount, index, count);
                    parts.add(money(MoneyStage.PAID, violation, share, on, note));
                });
        parts.removeIf(money -> money.amount().signum() == 0);
        Instant at = hours.moment(on, part);
        // A payment that comes back is made again well before the next one: so never the last.
        if (index + 1 < course.payments().size() && part.chance(RETURNED_PERCENT)) {
            comeBack(parts, at, part);
        } else {
            parts.forEach(money -> add(money, at));
        }
    }

    private static BigDecimal share(BigDecimal amount, int index, int count) {
        BigDecimal share = amount.divide(new BigDecimal(count), 2, RoundingMode.DOWN);
        return index + 1 < count
                ? share
                : amount.subtract(share.multiply(new BigDecimal(count - 1)));
    }

    /** The bank returns a payment within days; it is made again a little later. */
    private void comeBack(List<PostMoney> parts, Instant at, Dice part) {
        LocalDate on = LocalDate.ofInstant(at, hours.zone());
        LocalDate noticed = OfficeHours.onOrAfter(on.plusDays(part.between(2, 5)));
        LocalDate again = OfficeHours.onOrAfter(on.plusDays(part.between(8, 18)));
        Reversal back = new Reversal(texts.note("RETURNED"), hours.moment(noticed, part));
        Instant paidAgain = hours.moment(again, part);
        for (PostMoney money : parts) {
            postings.add(new Posting(money, at, Optional.of(back)));
            add(
                    money(money.stage(), money.violation(), money.amount(), again, money.note()),
                    paidAgain);
        }
    }

    private void post(
            MoneyStage stage, Violation violation, BigDecimal amount, LocalDate on, Instant at) {
        add(money(stage, violation, amount, on, null), at);
    }

    private void add(PostMoney money, Instant at) {
        if (money.amount().signum() > 0) {
            postings.add(new Posting(money, at, Optional.empty()));
        }
    }

    private static PostMoney money(
            MoneyStage stage, Violation violation, BigDecimal amount, LocalDate on, String note) {
        return new PostMoney(violation, stage, amount, on, note, null);
    }
}
