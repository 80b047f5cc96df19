package org.makewhole.grievance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.agreement.AgreementRow;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementState;
import org.makewhole.agreement.AgreementView;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.NextEntry;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.StepLimit;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads grievances and takes down what happens in them. */
@Stateless
@TenantBound
public class GrievanceService {

    /** Rows of a list, at most: what is due first is shown. */
    public static final int MOST_ROWS = 300;

    @Inject private Grievances grievances;
    @Inject private CourseBook courses;
    @Inject private CaseFileService cases;
    @Inject private CaseSteps caseSteps;
    @Inject private AgreementService agreements;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /**
     * The grievance of a case; empty for a case of another kind and for one that was brought in
     * without an agreement.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Optional<GrievanceView> find(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        return grievances.find(caseId).map(grievance -> view(caseFile, grievance));
    }

    /**
     * Whether a case has a grievance with steps.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public boolean isFiled(long caseId) {
        return grievances.find(cases.get(caseId).getId()).isPresent();
    }

    private GrievanceView view(CaseFile caseFile, Grievance grievance) {
        AgreementView agreement = agreements.get(grievance.getAgreementId());
        ProcedureRules rules = courses.rules(agreement);
        List<GrievanceEntry> entries = grievances.entriesOf(caseFile.getId());
        Course course = courses.course(grievance, rules, entries);
        return new GrievanceView(
                caseFile,
                grievance,
                grievances.employerOf(caseFile).orElse(null),
                agreement,
                agreement.editions().stream()
                        .filter(row -> row.state() == AgreementState.PUBLISHED)
                        .filter(row -> row.edition() > agreement.edition())
                        .map(AgreementRow::id)
                        .findFirst(),
                grievances.grievorsOf(caseFile.getId()),
                agreements.articlesWithIds(
                        grievances.citedIn(caseFile.getId()).stream()
                                .map(CitedArticle::getArticleId)
                                .toList()),
                grievances.memberName(grievance.getStewardId()).orElse(null),
                entries,
                course,
                List.copyOf(NextEntry.kinds(rules, course)));
    }

    /**
     * Every grievance that the caller may see, open or ended, the latest first: what precedents and
     * figures are made of, so that nobody's restricted case is counted for anybody else.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<GrievanceRow> all() {
        return courses.rows(false);
    }

    /** The grievances that the caller may see: what is due first comes first. */
    @RolesAllowed(Permission.CASE_READ)
    public List<GrievanceRow> list(@NotNull GrievanceFilter filter) {
        return courses.rows(filter.openOnly()).stream()
                .filter(row -> filter.takes(row, authors.current().accountId()))
                .sorted(
                        Comparator.comparing(
                                (GrievanceRow row) -> row.course().due().orElse(LocalDate.MAX)))
                .limit(MOST_ROWS)
                .toList();
    }

    /**
     * Takes down what happened, and moves the case along where it ends a grievance.
     *
     * @param version of the grievance that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code entryIncomplete}, and those of {@link NextEntry#check}
     * @throws NotFoundException for a file of another case
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void enter(long caseId, int version, @NotNull @Valid NewEntry entry) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = get(caseId, version);
        ProcedureRules rules = courses.rules(agreements.get(grievance.getAgreementId()));
        LocalDate today = organizations.getOwn().today();
        // What is entered late is checked against the day on which it happened, not against today.
        Course then =
                courses.course(
                        grievance,
                        rules,
                        grievances.entriesOf(caseId),
                        entry.on().isBefore(today) ? entry.on() : today);
        NewEntry tidy = entry.tidy(then.running().map(StepLimit::side).orElse(null));
        if (!tidy.isComplete()) {
            throw new BusinessException("entryIncomplete");
        }
        grievances.requireFile(caseId, tidy.evidenceId());
        GrievanceEntry made =
                new GrievanceEntry(
                        caseId,
                        NextEntry.stepFor(rules, then, tidy.kind()),
                        tidy,
                        authors.current(),
                        Instant.now());
        NextEntry.check(rules, grievance.beginning(), then, made.happening(), today);
        grievances.add(made);
        if (made.getOn().isAfter(today)) {
            caseSteps.plan(caseFile, grievance, made, rules);
        }
        stand(caseFile, grievance, rules, tidy.words(), tidy.evidenceId());
        tell(caseFile, tidy.kind() + ", step " + made.getStep());
    }

    /**
     * Strikes an entry out that was wrong.
     *
     * @throws StaleRecordException when the grievance was changed meanwhile
     * @throws NotFoundException for an entry of another grievance
     * @throws BusinessException {@code entryStruck}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void strike(
            long caseId,
            int version,
            long entryId,
            @NotBlank @Size(max = GrievanceEntry.WHY_LENGTH) String why) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = get(caseId, version);
        GrievanceEntry entry =
                grievances.entriesOf(caseId).stream()
                        .filter(one -> one.getId() == entryId)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        entry.strike(why, authors.current(), Instant.now());
        caseSteps.unplan(entry, why);
        stand(
                caseFile,
                grievance,
                courses.rules(agreements.get(grievance.getAgreementId())),
                why,
                null);
        tell(caseFile, entry.getKind() + " struck, step " + entry.getStep());
    }

    /** Works out where it stands now that something was entered or struck. */
    private void stand(
            CaseFile caseFile,
            Grievance grievance,
            ProcedureRules rules,
            String words,
            Long shownBy) {
        grievances.touch(grievance);
        grievances.flush();
        List<GrievanceEntry> entries = grievances.entriesOf(caseFile.getId());
        Course course = courses.course(grievance, rules, entries);
        grievance.standsAt(course);
        caseSteps.follow(caseFile, grievance, course, words, rules.terms().title(), shownBy);
    }

    /**
     * Puts another complaint in place of the one that was written down.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException as {@link FilingService#file}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void correct(long caseId, int version, @NotNull @Valid Complaint complaint) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = get(caseId, version);
        complaint.check(
                agreements.articles(grievance.getAgreementId()), organizations.getOwn().today());
        grievance.write(complaint);
        List<CitedArticle> cited = grievances.citedIn(caseId);
        cited.stream()
                .filter(one -> !complaint.articleIds().contains(one.getArticleId()))
                .forEach(grievances::remove);
        List<Long> there = cited.stream().map(CitedArticle::getArticleId).toList();
        Set.copyOf(complaint.articleIds()).stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> grievances.add(new CitedArticle(caseId, id)));
        stand(
                caseFile,
                grievance,
                courses.rules(agreements.get(grievance.getAgreementId())),
                null,
                null);
        tell(caseFile, "complaint");
    }

    /**
     * Names who looks after a grievance.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws NotFoundException for somebody who is no member here
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void handTo(long caseId, int version, long accountId) {
        CaseFile caseFile = cases.get(caseId);
        Grievance grievance = get(caseId, version);
        if (grievances.memberName(accountId).isEmpty()) {
            throw new NotFoundException();
        }
        grievance.lookedAfterBy(accountId);
        tell(caseFile, "steward");
    }

    private Grievance get(long caseId, int version) {
        Grievance grievance = grievances.find(caseId).orElseThrow(NotFoundException::new);
        if (grievance.getVersion() != version) {
            throw new StaleRecordException();
        }
        return grievance;
    }

    private void tell(CaseFile caseFile, String details) {
        audit.record(
                AuditAction.GRIEVANCE_CHANGED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                details);
    }
}
