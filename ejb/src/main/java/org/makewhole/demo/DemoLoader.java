package org.makewhole.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.account.Account;
import org.makewhole.account.Membership;
import org.makewhole.account.Role;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFactsChanged;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseNumberRun;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.PastCase;
import org.makewhole.casefile.PastCases;
import org.makewhole.organization.Organization;
import org.makewhole.organization.ReportingLine;
import org.makewhole.party.Employer;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Worker;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.PastMoney;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Stores an organisation of the demonstration, whole, in one transaction of its own. Not an EJB, so
 * that nothing outside this package can call it: it works without a signed-in person.
 */
@Dependent
class DemoLoader {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private PastCases pastCases;
    @Inject private PastMoney pastMoney;
    @Inject private DemoClaims claims;
    @Inject private AuditTrail audit;
    @Inject private Event<CaseFactsChanged> factsChanged;

    /** The organisations that are there, by code. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, String> namesByCode() {
        return entityManager
                .createQuery("SELECT o FROM Organization o", Organization.class)
                .getResultStream()
                .collect(Collectors.toMap(Organization::getCode, Organization::getName));
    }

    /**
     * Stores an organisation with its people and cases.
     *
     * @param passwordHash of the passphrase that all its accounts share
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void load(DemoOrganization plan, String passwordHash) {
        audit.tellAsOne();
        Organization organization = new Organization(plan.description(), Instant.now());
        if (isEmpty()) {
            organization.runPlatform();
        }
        entityManager.persist(organization);
        // The database gives the id.
        entityManager.flush();
        tenancy.bindTo(organization.getId());
        Map<DemoMember, Author> authors = members(plan, organization, passwordHash);
        if (plan.coordinating()) {
            reportingLines(organization);
        }
        List<DemoCase> cases = CaseGenerator.cases(plan, organization.today());
        List<PastCase> stored = cases(organization.getCode(), cases, authors);
        claimsAndMoney(cases, stored, authors);
        List<DemoGrievances.Carried> carried = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            carried.add(
                    new DemoGrievances.Carried(
                            stored.get(i).caseFile(),
                            cases.get(i),
                            authors.get(cases.get(i).people().carrier())));
        }
        claims.aftermath(organization, plan, carried, supervisor(plan, authors));
        audit.record(
                Author.PLATFORM,
                Instant.now(),
                AuditAction.DEMONSTRATION_LOADED,
                new AuditSubject(
                        "Organization", organization.getId().longValue(), organization.getName()),
                cases.size() + " invented cases");
        factsChanged.fire(new CaseFactsChanged(organization.getId()));
    }

    private boolean isEmpty() {
        return entityManager.createNamedQuery("Organization.count", Long.class).getSingleResult()
                == 0;
    }

    private static Author supervisor(DemoOrganization plan, Map<DemoMember, Author> authors) {
        return plan.members().stream()
                .filter(member -> member.role() == Role.SUPERVISING_LAWYER)
                .map(authors::get)
                .findFirst()
                .orElseThrow();
    }

    private Map<DemoMember, Author> members(
            DemoOrganization plan, Organization organization, String passwordHash) {
        Map<DemoMember, Author> authors = new HashMap<>();
        List<Membership> memberships = new ArrayList<>();
        for (DemoMember member : plan.members()) {
            Account account =
                    new Account(member.email(), member.name(), passwordHash, member.language());
            entityManager.persist(account);
            memberships.add(new Membership(organization, account, member.role()));
            authors.put(member, new Author(account.getId(), account.getDisplayName()));
        }
        // Rows refer to each other by bare ids, so the order of the inserts is ours to keep.
        entityManager.flush();
        memberships.forEach(entityManager::persist);
        entityManager.flush();
        return authors;
    }

    /** Every organisation reports to the coordinating one, which so sees its own figures too. */
    private void reportingLines(Organization coordinating) {
        entityManager
                .createQuery("SELECT o FROM Organization o", Organization.class)
                .getResultList()
                .forEach(
                        reporting ->
                                entityManager.persist(
                                        new ReportingLine(
                                                coordinating,
                                                reporting,
                                                coordinating.today().minusYears(3))));
    }

    private List<PastCase> cases(
            String code, List<DemoCase> cases, Map<DemoMember, Author> authors) {
        List<OpenCase> openings = openings(cases, authors);
        entityManager.flush();
        List<String> numbers = numbers(code, openings);
        List<PastCase> stored = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            DemoCase plan = cases.get(i);
            PastCase past = new PastCase(numbers.get(i), openings.get(i));
            Author carrier = authors.get(plan.people().carrier());
            plan.moves().forEach(m -> past.moved(m.to(), m.on(), m.reason(), carrier, m.at()));
            plan.next().ifPresent(step -> past.planned(step.text(), step.due()));
            stored.add(past);
            CaseFile caseFile = past.caseFile();
            audit.record(
                    authors.get(plan.people().opener()),
                    plan.opening().at(),
                    AuditAction.CASE_OPENED,
                    new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                    caseFile.getKind().name());
        }
        pastCases.add(stored);
        return stored;
    }

    /** Stores the parties: a worker for each case, an employer once. */
    private List<OpenCase> openings(List<DemoCase> cases, Map<DemoMember, Author> authors) {
        Map<EmployerDetails, Employer> employers = new HashMap<>();
        List<OpenCase> openings = new ArrayList<>();
        for (DemoCase plan : cases) {
            DemoCase.Opening opening = plan.opening();
            Worker worker = new Worker(opening.worker().name());
            worker.reachableBy(opening.worker().phone(), opening.worker().email());
            entityManager.persist(worker);
            Employer employer = employers.computeIfAbsent(opening.employer(), this::add);
            openings.add(
                    new OpenCase(
                            opening.kind(),
                            worker,
                            employer,
                            opening.place(),
                            opening.on(),
                            plan.people()
                                    .assignee()
                                    .map(a -> authors.get(a).accountId())
                                    .orElse(null),
                            opening.summary(),
                            null));
        }
        return openings;
    }

    private Employer add(EmployerDetails details) {
        Employer employer =
                new Employer(
                        details.name(),
                        details.tradeName(),
                        details.city(),
                        details.country(),
                        details.sector());
        entityManager.persist(employer);
        return employer;
    }

    /** A number for each case, counted within its year. */
    private List<String> numbers(String code, List<OpenCase> openings) {
        Map<Integer, CaseNumberRun> runs = new HashMap<>();
        openings.stream()
                .collect(Collectors.groupingBy(o -> o.openedOn().getYear(), Collectors.counting()))
                .forEach(
                        (year, count) ->
                                runs.put(
                                        year, pastCases.takeNumbers(code, year, count.intValue())));
        Map<Integer, Integer> given = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        for (OpenCase opening : openings) {
            int year = opening.openedOn().getYear();
            numbers.add(runs.get(year).at(given.merge(year, 1, Integer::sum) - 1));
        }
        return numbers;
    }

    private void claimsAndMoney(
            List<DemoCase> cases, List<PastCase> stored, Map<DemoMember, Author> authors) {
        List<Runnable> reversals = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            CaseFile caseFile = stored.get(i).caseFile();
            Author carrier = authors.get(cases.get(i).people().carrier());
            cases.get(i).wages().ifPresent(wages -> claims.add(caseFile, wages, carrier));
            for (DemoCase.Posting plan : cases.get(i).postings()) {
                MoneyPosting posting = pastMoney.post(caseFile, plan.money(), carrier, plan.at());
                plan.reversal()
                        .ifPresent(
                                back ->
                                        reversals.add(
                                                () ->
                                                        pastMoney.reverse(
                                                                posting,
                                                                back.why(),
                                                                carrier,
                                                                back.at())));
            }
        }
        entityManager.flush();
        reversals.forEach(Runnable::run);
    }
}
