package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.claim.OpenPayday;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.OwnRules;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.payday.PaydayClocks;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.organization.Organization;

/** Stores the clocks of open wage claims: what expires, hearings, appeals and follow-ups. */
@Dependent
class DemoClocks {
    /** The limit to appeal against a decision, where one ships. */
    private static final Map<String, RuleInUse> APPEALS =
            Map.of(
                    "US", RuleInUse.findShipped("us-federal", "appeal").orElseThrow(),
                    "ZA", RuleInUse.findShipped("za-ccma", "review").orElseThrow());

    private static final int LATELY = 3;
    private static final int CONFIRMED_PERCENT = 85;
    private static final int FOLLOWED_UP_PERCENT = 60;

    @Inject private ClockBook clocks;
    @Inject private PaydayClocks paydays;

    void add(
            Organization organization,
            DemoOrganization plan,
            List<DemoGrievances.Carried> cases,
            Author supervisor) {
        Dice dice = new Dice(plan.caseload().seed()).fork("clocks");
        for (int i = 0; i < cases.size(); i++) {
            DemoGrievances.Carried one = cases.get(i);
            if (one.plan().opening().kind() == CaseKind.WAGE_CLAIM
                    && one.caseFile().getStatus().isOpen()) {
                add(organization, plan, one, supervisor, dice.fork("case" + i));
            }
        }
    }

    private void add(
            Organization organization,
            DemoOrganization plan,
            DemoGrievances.Carried one,
            Author supervisor,
            Dice dice) {
        LocalDate today = organization.today();
        CaseStatus status = one.caseFile().getStatus();
        boolean filed = one.plan().moves().stream().anyMatch(m -> m.to() == CaseStatus.FILED);
        if (!filed) {
            next(one.plan(), today)
                    .values()
                    .forEach(
                            payday ->
                                    looked(
                                            one,
                                            paydays.enter(
                                                    one.caseFile(),
                                                    organization.getTimeZone(),
                                                    payday,
                                                    one.carrier(),
                                                    calculated(one.plan())),
                                            supervisor,
                                            dice));
        }
        if (status == CaseStatus.FILED) {
            enter(
                    one,
                    organization,
                    ClockKind.HEARING,
                    OwnRules.on(plan.texts().note("hearing")),
                    OfficeHours.onOrAfter(today.plusDays(dice.between(2, 60))));
        }
        if (status == CaseStatus.DECIDED) {
            appeal(one, organization, supervisor, dice);
        }
        followUp(organization, plan, one, dice);
    }

    /** What one has to come back to, beside the next step. */
    private void followUp(
            Organization organization,
            DemoOrganization plan,
            DemoGrievances.Carried one,
            Dice dice) {
        String next = one.plan().next().map(DemoCase.Step::text).orElse("");
        List<String> others =
                plan
                        .texts()
                        .nextSteps(CaseKind.WAGE_CLAIM, one.caseFile().getStatus().name())
                        .stream()
                        .filter(text -> !text.equals(next))
                        .toList();
        if (!others.isEmpty() && dice.chance(FOLLOWED_UP_PERCENT)) {
            enter(
                    one,
                    organization,
                    ClockKind.FOLLOW_UP,
                    OwnRules.on(dice.pick(others)),
                    OfficeHours.onOrAfter(organization.today().plusDays(dice.between(-2, 45))));
        }
    }

    private void appeal(
            DemoGrievances.Carried one, Organization organization, Author supervisor, Dice dice) {
        RuleInUse rule = APPEALS.get(one.caseFile().getCountry());
        if (rule == null) {
            return;
        }
        Facts facts = facts(one.caseFile(), organization, lastMove(one.plan()).on());
        LocalDate end = ClockBook.compute(rule.rule(), facts).dueOn().orElseThrow();
        if (!end.isBefore(organization.today().minusDays(LATELY))) {
            Clock clock =
                    clocks.enter(
                            one.caseFile(),
                            entry(one.caseFile(), ClockKind.PROCEDURE, rule, facts),
                            one.carrier(),
                            lastMove(one.plan()).at());
            looked(one, clock, supervisor, dice);
        }
    }

    /** A second person looked at most of what is dangerous. */
    private void looked(DemoGrievances.Carried one, Clock clock, Author supervisor, Dice dice) {
        boolean another = !supervisor.equals(one.carrier());
        if (clock.isUnconfirmed() && another && dice.chance(CONFIRMED_PERCENT)) {
            clocks.confirm(one.caseFile(), clock, supervisor, clock.getEnteredAt());
        }
    }

    private void enter(
            DemoGrievances.Carried one,
            Organization organization,
            ClockKind kind,
            RuleInUse rule,
            LocalDate day) {
        clocks.enter(
                one.caseFile(),
                entry(one.caseFile(), kind, rule, facts(one.caseFile(), organization, day)),
                one.carrier(),
                one.plan().moves().isEmpty()
                        ? one.plan().opening().at()
                        : lastMove(one.plan()).at());
    }

    private static NewClock entry(CaseFile caseFile, ClockKind kind, RuleInUse rule, Facts facts) {
        return NewClock.of(caseFile.getId(), kind, rule, facts);
    }

    private static Facts facts(CaseFile caseFile, Organization organization, LocalDate trigger) {
        String jurisdiction = caseFile.getJurisdiction();
        return Facts.of(
                Trigger.on(trigger),
                new Place(
                        caseFile.getCountry(),
                        jurisdiction.length() > 3
                                ? Optional.of(jurisdiction.substring(3))
                                : Optional.empty(),
                        organization.getTimeZone(),
                        List.of()));
    }

    private static Move lastMove(DemoCase plan) {
        return plan.moves().get(plan.moves().size() - 1);
    }

    private static Instant calculated(DemoCase plan) {
        return plan.wages().flatMap(DemoCase.Wages::calculatedAt).orElseThrow();
    }

    /** By forum the payday that expires first, of an accepted calculation. */
    private static Map<String, OpenPayday> next(DemoCase plan, LocalDate today) {
        Map<String, OpenPayday> next = new TreeMap<>();
        plan.wages()
                .filter(wages -> wages.calculatedAt().isPresent())
                .map(wages -> wages.record().result())
                .ifPresent(owed -> owed.limitation().forEach(one -> add(next, owed, one, today)));
        return next;
    }

    private static void add(
            Map<String, OpenPayday> next,
            AmountsOwed owed,
            AmountsOwed.Payday payday,
            LocalDate today) {
        boolean runs = payday.lastDay() != null && !payday.lastDay().isBefore(today);
        if (runs && payday.amount().signum() > 0) {
            next.merge(
                    payday.forum(),
                    new OpenPayday(
                            payday.forum(),
                            payday.dueOn(),
                            payday.lastDay(),
                            payday.amount(),
                            owed.currency().getCurrencyCode()),
                    (one, other) -> other.lastDay().isBefore(one.lastDay()) ? other : one);
        }
    }
}
