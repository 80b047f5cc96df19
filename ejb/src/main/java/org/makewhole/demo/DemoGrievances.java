package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.AgreementStep;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.CollectiveAgreement;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Place;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.grievance.CitedArticle;
import org.makewhole.grievance.Complaint;
import org.makewhole.grievance.Discipline;
import org.makewhole.grievance.FileGrievance;
import org.makewhole.grievance.Grievance;
import org.makewhole.grievance.GrievanceEntry;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.Grievor;
import org.makewhole.grievance.Measure;
import org.makewhole.grievance.NewEntry;
import org.makewhole.grievance.procedure.Beginning;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.organization.Organization;

/** Stores the agreement of an organisation and what happened in its grievances. */
@Dependent
class DemoGrievances {
    private static final Pattern ARTICLE = Pattern.compile("Article (\\w+)");
    private static final int FIRST = 1;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private ClockBook clocks;

    /** An agreement as it was stored. */
    private record Stored(
            DemoAgreement agreement, Long id, ProcedureRules rules, Map<String, Long> articles) {}

    /** A case of the demonstration, with the member who carries it. */
    record Carried(CaseFile caseFile, DemoCase plan, Author carrier) {}

    /** Does nothing for an organisation without an agreement. */
    void add(Organization organization, DemoOrganization plan, List<Carried> cases) {
        Optional<DemoAgreement> agreement = DemoAgreement.find(organization.getCode());
        if (agreement.isEmpty()) {
            return;
        }
        Stored stored = store(agreement.get(), organization);
        Dice dice = new Dice(plan.caseload().seed()).fork("grievances");
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).plan().opening().kind() == CaseKind.GRIEVANCE) {
                add(cases.get(i), stored, organization.today(), dice.fork("case" + i));
            }
        }
    }

    private Stored store(DemoAgreement agreement, Organization organization) {
        LocalDate today = organization.today();
        AgreementTerms terms =
                agreement.terms(organization.getName(), organization.getCountry(), today);
        CollectiveAgreement edition = new CollectiveAgreement(terms);
        edition.publish(terms.validFrom());
        entityManager.persist(edition);
        for (int i = 0; i < agreement.steps().size(); i++) {
            entityManager.persist(
                    new AgreementStep(edition.getId(), i + 1, agreement.steps().get(i)));
        }
        Map<String, Long> articles = new HashMap<>();
        for (int i = 0; i < agreement.articles().size(); i++) {
            AgreementArticle article =
                    new AgreementArticle(edition.getId(), i + 1, agreement.articles().get(i));
            entityManager.persist(article);
            articles.put(article.getNumber(), article.getId());
        }
        ProcedureRules rules =
                new ProcedureRules(
                        terms,
                        agreement.steps(),
                        new Place(
                                terms.country(),
                                Optional.empty(),
                                organization.getTimeZone(),
                                List.of()));
        return new Stored(agreement, edition.getId(), rules, articles);
    }

    private void add(Carried one, Stored stored, LocalDate today, Dice dice) {
        CaseFile caseFile = one.caseFile();
        Optional<Move> ending = GrievanceCourse.end(one.plan().moves());
        LocalDate incident =
                OfficeHours.onOrBefore(caseFile.getOpenedOn().minusDays(dice.between(1, 9)));
        Beginning beginning = new Beginning(incident, null, FIRST);
        GrievanceCourse invented =
                new GrievanceCourse(
                        stored.agreement(),
                        stored.rules(),
                        beginning,
                        ending.map(Move::on),
                        today,
                        dice.fork("course"));
        LocalDate filedOn =
                OfficeHours.onOrAfter(caseFile.getOpenedOn().plusDays(dice.between(0, 4)));
        List<NewEntry> entries = invented.follow(filedOn, ending);
        Grievance grievance =
                new Grievance(
                        caseFile.getId(),
                        one.carrier().accountId(),
                        filing(stored, one.plan(), incident, dice));
        Course course = invented.course(today);
        grievance.standsAt(course);
        entityManager.persist(grievance);
        entityManager.persist(new Grievor(caseFile.getId(), caseFile.getWorkerId()));
        Long article = stored.articles().get(article(one.plan()));
        if (article != null) {
            entityManager.persist(new CitedArticle(caseFile.getId(), article));
        }
        for (int i = 0; i < entries.size(); i++) {
            NewEntry entry = entries.get(i);
            LocalDate entered = entry.on().isBefore(today) ? entry.on() : today.minusDays(1);
            entityManager.persist(
                    new GrievanceEntry(
                            caseFile.getId(),
                            invented.steps().get(i),
                            entry,
                            one.carrier(),
                            entered.atTime(12, i)
                                    .atZone(stored.rules().place().zone())
                                    .toInstant()));
        }
        enterClock(one, grievance, course);
    }

    private void enterClock(Carried one, Grievance grievance, Course course) {
        course.running()
                .ifPresent(
                        limit ->
                                clocks.enter(
                                        one.caseFile(),
                                        new NewClock(
                                                one.caseFile().getId(),
                                                ClockKind.CONTRACT_STEP,
                                                RuleInUse.own(limit.rule()),
                                                limit.facts(),
                                                Optional.of(
                                                        new ClockSubject(
                                                                Grievance.CLOCKS,
                                                                grievance.getId())),
                                                Optional.ofNullable(grievance.getStewardId())),
                                        one.carrier(),
                                        one.plan().opening().at()));
    }

    private static String article(DemoCase plan) {
        Matcher matcher = ARTICLE.matcher(plan.opening().summary());
        return matcher.find() ? matcher.group(1) : "";
    }

    private static FileGrievance filing(
            Stored stored, DemoCase plan, LocalDate incident, Dice dice) {
        DemoAgreement agreement = stored.agreement();
        GrievanceIssue issue = agreement.issue(article(plan));
        Discipline discipline =
                issue == GrievanceIssue.DISCIPLINE
                        ? new Discipline(
                                Measure.FINAL_WARNING,
                                incident,
                                dice.chance(60) ? incident.minusMonths(dice.between(4, 20)) : null)
                        : Discipline.NONE;
        return new FileGrievance(
                stored.id(),
                GrievanceKind.INDIVIDUAL,
                List.of(plan.opening().worker()),
                plan.opening().employer(),
                new Complaint(
                        issue,
                        incident,
                        null,
                        List.of(),
                        agreement.workplace(dice),
                        plan.opening().summary(),
                        agreement.remedy(dice),
                        discipline),
                FIRST,
                null,
                Visibility.ORGANIZATION,
                UUID.randomUUID().toString());
    }
}
