package org.makewhole.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.Place;
import org.makewhole.claim.calculation.Figures;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.demo.DemoCase.Opening;
import org.makewhole.demo.DemoCase.People;
import org.makewhole.demo.DemoCase.Step;
import org.makewhole.demo.DemoCase.Wages;
import org.makewhole.demo.DemoOrganization.DemoEmployer;
import org.makewhole.demo.DemoOrganization.Names;
import org.makewhole.demo.DemoOrganization.Topic;
import org.makewhole.demo.MoneyCourse.Demand;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.wage.Violation;

/** Makes up the cases of one organisation over the last three years, the oldest first. */
final class CaseGenerator {
    private static final int DAYS = 3 * 365;
    private static final int SAME_EMPLOYER_PERCENT = 15;

    private final DemoOrganization organization;
    private final OfficeHours hours;
    private final Dice dice;
    private final List<DemoMember> openers;
    private final List<DemoMember> carriers;
    private final Set<String> namesTaken = new HashSet<>();
    private DemoEmployer previousEmployer;

    private CaseGenerator(DemoOrganization organization, LocalDate today) {
        this.organization = organization;
        this.hours = new OfficeHours(ZoneId.of(organization.description().timeZone()), today);
        this.dice = new Dice(organization.caseload().seed());
        this.openers = organization.members().stream().filter(DemoMember::opens).toList();
        this.carriers =
                organization.members().stream()
                        .filter(DemoMember::carries)
                        .filter(member -> member.role() != Role.SUPERVISING_LAWYER)
                        .toList();
        this.previousEmployer = organization.people().employers().get(0);
    }

    /**
     * @param today where the organisation works
     */
    static List<DemoCase> cases(DemoOrganization organization, LocalDate today) {
        CaseGenerator generator = new CaseGenerator(organization, today);
        List<DemoCase> cases = new ArrayList<>();
        for (int i = 0; i < organization.caseload().cases(); i++) {
            cases.add(generator.next(i));
        }
        return cases;
    }

    private DemoCase next(int index) {
        Dice own = dice.fork("case" + index);
        boolean grievance = own.chance(organization.caseload().grievancePercent());
        DemoEmployer employer = employer(own.fork("employer"));
        LocalDate openedOn = openedOn(index, own.fork("opening"));
        return grievance ? grievance(employer, openedOn, own) : wageClaim(employer, openedOn, own);
    }

    /** A place in three years of a caseload that slowly grows. */
    private LocalDate openedOn(int index, Dice own) {
        int thousandths = 1000 * index + own.between(0, 999);
        double passed = thousandths / (1000.0 * organization.caseload().cases());
        long age = 1 + Math.round((DAYS - 1) * Math.pow(1 - passed, 1.3));
        return OfficeHours.onOrBefore(hours.today().minusDays(age));
    }

    private DemoEmployer employer(Dice own) {
        if (!own.chance(SAME_EMPLOYER_PERCENT)) {
            previousEmployer = own.pickEarly(organization.people().employers());
        }
        return previousEmployer;
    }

    private Opening opening(
            CaseKind kind, DemoEmployer employer, LocalDate openedOn, String summary, Dice own) {
        return new Opening(
                kind,
                worker(own.fork("worker")),
                employer.details(),
                new Place(
                        employer.details().country(),
                        employer.jurisdiction(),
                        organization.description().currency()),
                openedOn,
                hours.moment(openedOn, own.fork("opened")),
                summary);
    }

    private WorkerDetails worker(Dice own) {
        String name;
        do {
            Names names = own.pick(organization.people().names());
            StringBuilder full = new StringBuilder(own.pick(names.given()));
            for (int i = 0; i < names.familyNames(); i++) {
                full.append(' ').append(own.pick(names.family()));
            }
            name = full.toString();
        } while (!namesTaken.add(name));
        int line = own.between(0, 99);
        String phone =
                organization
                        .people()
                        .phones()
                        .map(p -> p + String.format("%02d", line))
                        .orElse(null);
        return new WorkerDetails(name, phone, null);
    }

    private DemoCase wageClaim(DemoEmployer employer, LocalDate openedOn, Dice own) {
        Optional<Topic> further = furtherViolation(employer, own.fork("further"));
        String topic = own.fork("topic").pick(organization.texts().wageTopics());
        String summary = further.map(more -> topic + " " + more.text()).orElse(topic);
        Opening opening = opening(CaseKind.WAGE_CLAIM, employer, openedOn, summary, own);
        CaseCourse course = new CaseCourse(openedOn, hours, true, own.fork("course"));
        WageRecord wages =
                WageRecord.draw(
                        new WageRecord.Claim(
                                employer.jurisdiction(), opening.place().currency(), openedOn),
                        organization.pay(),
                        own.fork("wages"));
        MoneyCourse money = money(demands(wages, further, own.fork("claims")), own);
        money.claim(openedOn, opening.at());
        Optional<Instant> calculatedAt =
                calculatedOn(openedOn, course, own.fork("computed"))
                        .map(on -> calculatedAt(on, opening, own.fork("computedAt")));
        calculatedAt.ifPresent(
                at -> {
                    money.compute(LocalDate.ofInstant(at, hours.zone()), at);
                    Figures figures = Figures.of(wages.result());
                    money.compute(MoneyComponent.INTEREST, figures.interest(), at);
                    money.compute(MoneyComponent.DAMAGES, figures.onTop(), at);
                });
        Wages inputs = new Wages(wages, calculatedAt);
        return told(opening, course, Optional.of(inputs), money, own);
    }

    /** What the rules yield and what the claimant asks for, with what no rule computes besides. */
    private List<Demand> demands(WageRecord wages, Optional<Topic> further, Dice claims) {
        Map<Violation, BigDecimal> owed = wages.result().subtotals();
        List<Demand> demands = new ArrayList<>();
        owed.forEach(
                (violation, sum) -> demands.add(new Demand(violation, asked(sum, claims), sum)));
        BigDecimal total = owed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        further.map(topic -> lump(topic, total.multiply(claims.percent(6, 30))))
                .ifPresent(demands::add);
        return demands;
    }

    private DemoCase grievance(DemoEmployer employer, LocalDate openedOn, Dice own) {
        Topic topic = own.fork("grievance").pick(organization.texts().grievanceTopics());
        Opening opening = opening(CaseKind.GRIEVANCE, employer, openedOn, topic.text(), own);
        CaseCourse course = new CaseCourse(openedOn, hours, topic.money(), own.fork("course"));
        BigDecimal sum =
                organization.caseload().roundTo().multiply(new BigDecimal(own.between(12, 240)));
        MoneyCourse money = money(topic.money() ? List.of(lump(topic, sum)) : List.of(), own);
        money.claim(openedOn, opening.at());
        return told(opening, course, Optional.empty(), money, own);
    }

    private DemoCase told(
            Opening opening,
            CaseCourse course,
            Optional<Wages> wages,
            MoneyCourse money,
            Dice own) {
        Dice words = own.fork("words");
        List<Move> moves =
                course.moves().stream().map(move -> told(move, opening.kind(), words)).toList();
        Dice people = own.fork("people");
        boolean assigned = course.status() != CaseStatus.INTAKE || people.chance(85);
        return new DemoCase(
                opening,
                new People(people.pick(openers), people.pickEarly(carriers), assigned),
                moves,
                step(opening, course, own.fork("next")),
                wages,
                money.remedy(course));
    }

    private Move told(CaseCourse.Move move, CaseKind kind, Dice words) {
        return new Move(
                move.to(),
                move.on(),
                hours.moment(move.on(), words),
                words.pick(organization.texts().reasons(kind, move.reason())));
    }

    /** What comes next in an open case: some of it is overdue, much of it due within two weeks. */
    private Optional<Step> step(Opening opening, CaseCourse course, Dice own) {
        if (!course.status().isOpen() || !own.chance(93)) {
            return Optional.empty();
        }
        String text =
                own.pick(organization.texts().nextSteps(opening.kind(), course.status().name()));
        int days =
                switch (own.weighted(List.of(16, 40, 44))) {
                    case 0 -> -own.between(1, 12);
                    case 1 -> own.between(0, 14);
                    default -> own.between(15, 60);
                };
        LocalDate due = OfficeHours.onOrAfter(hours.today().plusDays(days));
        LocalDate last =
                course.moves().isEmpty()
                        ? opening.on()
                        : course.moves().get(course.moves().size() - 1).on();
        LocalDate earliest = OfficeHours.onOrAfter(last.plusDays(1));
        return Optional.of(new Step(text, due.isAfter(last) ? due : earliest));
    }

    /** The calculation is done before the case is accepted, or not at all when it is declined. */
    private Optional<LocalDate> calculatedOn(LocalDate openedOn, CaseCourse course, Dice own) {
        LocalDate day = OfficeHours.onOrAfter(openedOn.plusDays(own.between(0, 6)));
        if (course.acceptedOn().isPresent()) {
            LocalDate accepted = course.acceptedOn().get();
            return Optional.of(day.isBefore(accepted) ? day : openedOn);
        }
        boolean pending = course.status() == CaseStatus.INTAKE && hours.isPast(day);
        return pending ? Optional.of(day) : Optional.empty();
    }

    private Instant calculatedAt(LocalDate on, Opening opening, Dice own) {
        return on.equals(opening.on())
                ? opening.at().plusSeconds(own.between(900, 5400))
                : hours.moment(on, own);
    }

    private Optional<Topic> furtherViolation(DemoEmployer employer, Dice own) {
        if (!own.chance(35)) {
            return Optional.empty();
        }
        List<Topic> fitting =
                organization.texts().furtherViolations().stream()
                        .filter(topic -> topic.fits(employer.details().sector()))
                        .toList();
        return Optional.of(own.pick(fitting));
    }

    /** What a claimant asks for: mostly a rounded sum above what the rules yield. */
    private BigDecimal asked(BigDecimal owed, Dice claims) {
        boolean low = claims.chance(10);
        return rounded(owed.multiply(low ? claims.percent(65, 95) : claims.percent(100, 135)), low);
    }

    private Demand lump(Topic topic, BigDecimal sum) {
        return new Demand(topic.violation(), rounded(sum, false), BigDecimal.ZERO);
    }

    private BigDecimal rounded(BigDecimal sum, boolean down) {
        BigDecimal unit = organization.caseload().roundTo();
        BigDecimal units = sum.divide(unit, 0, down ? RoundingMode.DOWN : RoundingMode.UP);
        return units.max(BigDecimal.ONE).multiply(unit);
    }

    private MoneyCourse money(List<Demand> demands, Dice own) {
        return new MoneyCourse(demands, hours, organization.texts(), own.fork("money"));
    }
}
