package org.makewhole.demo;

import static org.makewhole.casefile.CaseStatus.ACCEPTED;
import static org.makewhole.casefile.CaseStatus.CLOSED;
import static org.makewhole.casefile.CaseStatus.COLLECTING;
import static org.makewhole.casefile.CaseStatus.DECIDED;
import static org.makewhole.casefile.CaseStatus.DEMAND_SENT;
import static org.makewhole.casefile.CaseStatus.FILED;
import static org.makewhole.casefile.CaseStatus.INTAKE;
import static org.makewhole.casefile.CaseStatus.SETTLED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseStatus;

/**
 * How a case went from its opening until yesterday, day by day: an older case has simply come
 * further. Knows days and statuses, no sums and no texts.
 */
final class CaseCourse {

    /**
     * @param reason which sentences fit: the status, and at some of them the circumstances
     */
    record Move(CaseStatus to, LocalDate on, String reason) {}

    private static final List<Integer> INSTALMENTS = List.of(45, 18, 17, 10, 6, 4);
    private static final int LATE_FIRST_PAYMENT = 25;

    private final OfficeHours hours;
    private final boolean aboutMoney;
    private final Dice dice;
    private final List<Move> moves = new ArrayList<>();
    private final List<LocalDate> payments = new ArrayList<>();
    private LocalDate clock;
    private LocalDate decidedOn;
    private LocalDate settledOn;
    private boolean dismissed;
    private int instalments;

    /**
     * @param aboutMoney whether the remedy is paid out
     */
    CaseCourse(LocalDate openedOn, OfficeHours hours, boolean aboutMoney, Dice dice) {
        this.clock = openedOn;
        this.hours = hours;
        this.aboutMoney = aboutMoney;
        this.dice = dice;
        intake();
    }

    private void intake() {
        if (dice.chance(17)) {
            close("DECLINED", 4, 30);
        } else if (move(ACCEPTED, 2, 28)) {
            accepted();
        }
    }

    private void accepted() {
        switch (dice.weighted(List.of(72, 14, 6, 8))) {
            case 0 -> {
                if (move(DEMAND_SENT, 5, 40)) {
                    demandSent();
                }
            }
            case 1 -> file(10, 50);
            case 2 -> settle("EARLY", 5, 30);
            default -> close("WITHDRAWN", 20, 90);
        }
    }

    private void demandSent() {
        switch (dice.weighted(List.of(45, 43, 12))) {
            case 0 -> settle("EARLY", 15, 90);
            case 1 -> file(25, 80);
            default -> close("WITHDRAWN", 30, 120);
        }
    }

    private void file(int least, int most) {
        if (!move(FILED, least, most)) {
            return;
        }
        switch (dice.weighted(List.of(52, 40, 8))) {
            case 0 -> decide();
            case 1 -> settle("LATE", 40, 260);
            default -> close("WITHDRAWN", 30, 150);
        }
    }

    private void decide() {
        if (!move(DECIDED, 90, 330)) {
            return;
        }
        decidedOn = clock;
        dismissed = dice.chance(18);
        if (dismissed) {
            close("DISMISSED", 20, 45);
        } else if (dice.chance(12)) {
            settle("LATE", 20, 60);
        } else {
            // Time to appeal runs first.
            pay("AWARD", 55, 31);
        }
    }

    private void settle(String when, int least, int most) {
        if (move(SETTLED, when, least, most)) {
            settledOn = clock;
            pay("AGREEMENT", 75, 7);
        }
    }

    /**
     * The remedy is carried out: whole, in part or not at all, at once or by instalments.
     *
     * @param title on which it rests
     * @param graceDays before anybody presses for it
     */
    private void pay(String title, int wholePercent, int graceDays) {
        if (!aboutMoney) {
            close("PAID", 10, 60);
            return;
        }
        instalments = 1 + dice.weighted(INSTALMENTS);
        int kept = dice.chance(wholePercent) ? instalments : dice.between(0, instalments - 1);
        int wait = dice.between(5, 40);
        boolean followedUp = instalments > 1 || kept == 0 || wait > LATE_FIRST_PAYMENT;
        if (followedUp && !move(COLLECTING, title, graceDays, graceDays + 20)) {
            return;
        }
        for (int i = 0; i < kept; i++) {
            clock = OfficeHours.onOrAfter(clock.plusDays(i == 0 ? wait : dice.between(28, 33)));
            if (!hours.isPast(clock)) {
                return;
            }
            payments.add(clock);
        }
        if (kept == instalments) {
            close("PAID", 1, 12);
        } else if (dice.chance(40)) {
            close("UNCOLLECTED", 200, 420);
        }
    }

    private void close(String cause, int least, int most) {
        move(CLOSED, cause, least, most);
    }

    private boolean move(CaseStatus to, int least, int most) {
        return enter(to, to.name(), least, most);
    }

    private boolean move(CaseStatus to, String why, int least, int most) {
        return enter(to, to + "." + why, least, most);
    }

    /** Lets days pass and enters a status; false when that day has not come yet. */
    private boolean enter(CaseStatus to, String reason, int least, int most) {
        clock = OfficeHours.onOrAfter(clock.plusDays(dice.between(least, most)));
        if (!hours.isPast(clock)) {
            return false;
        }
        moves.add(new Move(to, clock, reason));
        return true;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    CaseStatus status() {
        return moves.isEmpty() ? INTAKE : moves.get(moves.size() - 1).to();
    }

    /** When it was taken up after intake, if it was. */
    Optional<LocalDate> acceptedOn() {
        return moves.stream().filter(m -> m.to() == ACCEPTED).map(Move::on).findFirst();
    }

    /** When something was awarded. */
    Optional<LocalDate> awardedOn() {
        return dismissed ? Optional.empty() : Optional.ofNullable(decidedOn);
    }

    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(settledOn);
    }

    /** In how many instalments what is due is to be paid. */
    int instalments() {
        return instalments;
    }

    /** When instalments were paid, in order. */
    List<LocalDate> payments() {
        return List.copyOf(payments);
    }
}
