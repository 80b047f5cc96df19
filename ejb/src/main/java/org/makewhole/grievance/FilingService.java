package org.makewhole.grievance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.agreement.AgreementRow;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.AgreementView;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Place;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Employer;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Worker;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Files grievances. */
@Stateless
@TenantBound
public class FilingService {

    @Inject private Grievances grievances;
    @Inject private CourseBook courses;
    @Inject private CaseSteps caseSteps;
    @Inject private CaseFileService cases;
    @Inject private AgreementService agreements;
    @Inject private PartyService parties;
    @Inject private OrganizationService organizations;
    @Inject private FilingNote note;

    /**
     * What a form under an agreement starts from.
     *
     * @throws NotFoundException for another organisation's agreement
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public Prefilled prefill(long agreementId) {
        AgreementView agreement = agreements.get(agreementId);
        Optional<Employer> last =
                grievances.findLastEmployer(
                        agreement.editions().stream().map(AgreementRow::id).toList());
        AgreementTerms terms = agreement.terms();
        return new Prefilled(
                last.filter(known -> known.getErasedOn() == null)
                        .map(FilingService::details)
                        .orElseGet(
                                () ->
                                        new EmployerDetails(
                                                terms.employerName(),
                                                null,
                                                terms.employerCity(),
                                                terms.country(),
                                                terms.sector())),
                agreement.steps());
    }

    private static EmployerDetails details(Employer employer) {
        return new EmployerDetails(
                employer.getName(),
                employer.getTradeName(),
                employer.getCity(),
                employer.getCountry(),
                employer.getSector());
    }

    /**
     * Opens the case of a grievance, looked after by the caller. A key that was used before opens
     * nothing: what was sent twice over a weak connection is filed once.
     *
     * @return the id of the case
     * @throws NotFoundException for an agreement or article of others
     * @throws BusinessException {@code grievorsMissing}, {@code agreementNotPublished}, {@code
     *     stepUnknown}, {@code incidentInFuture}, {@code knownBeforeIncident}, {@code
     *     measureIncomplete}, {@code entryInFuture}, {@code entryBeforeIncident}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long file(@NotNull @Valid FileGrievance filing) {
        Optional<Long> filed = grievances.findFiled(filing.requestKey());
        return filed.isPresent() ? filed.get() : open(filing);
    }

    private long open(FileGrievance filing) {
        AgreementView agreement = agreements.get(filing.agreementId());
        ProcedureRules rules = courses.rules(agreement);
        Organization own = organizations.getOwn();
        check(filing, agreement, rules, own.today());
        filing.complaint().check(agreements.articles(filing.agreementId()), own.today());
        List<Worker> workers = new ArrayList<>();
        for (WorkerDetails grievor : filing.grievors()) {
            workers.add(parties.addWorker(grievor));
        }
        CaseFile caseFile =
                cases.open(
                        new OpenCase(
                                CaseKind.GRIEVANCE,
                                workers.isEmpty() ? null : workers.get(0),
                                parties.findOrAddEmployer(filing.employer()),
                                new Place(
                                        agreement.terms().country(),
                                        agreement.terms().jurisdiction(),
                                        own.getCurrency()),
                                own.today(),
                                note.author().accountId(),
                                null,
                                null,
                                filing.visibility()));
        Grievance grievance = new Grievance(caseFile.getId(), note.author().accountId(), filing);
        grievances.add(grievance);
        workers.forEach(one -> grievances.add(new Grievor(caseFile.getId(), one.getId())));
        Set.copyOf(filing.complaint().articleIds())
                .forEach(id -> grievances.add(new CitedArticle(caseFile.getId(), id)));
        List<GrievanceEntry> entries = firstEntry(caseFile, filing);
        entries.forEach(grievances::add);
        caseSteps.follow(
                caseFile,
                grievance,
                courses.course(grievance, rules, entries),
                null,
                agreement.terms().title(),
                null);
        note.filed(caseFile, filing.kind());
        return caseFile.getId();
    }

    private static void check(
            FileGrievance filing, AgreementView agreement, ProcedureRules rules, LocalDate today) {
        if (agreement.isDraft()) {
            throw new BusinessException("agreementNotPublished");
        }
        if (!filing.hasItsGrievors()) {
            throw new BusinessException("grievorsMissing");
        }
        if (!rules.hasStep(filing.firstStep())) {
            throw new BusinessException("stepUnknown");
        }
        if (filing.filedOn() != null) {
            if (filing.filedOn().isAfter(today)) {
                throw new BusinessException("entryInFuture");
            }
            if (filing.filedOn().isBefore(filing.complaint().incidentOn())) {
                throw new BusinessException("entryBeforeIncident");
            }
        }
    }

    private List<GrievanceEntry> firstEntry(CaseFile caseFile, FileGrievance filing) {
        return filing.filedOn() == null
                ? List.of()
                : List.of(
                        new GrievanceEntry(
                                caseFile.getId(),
                                filing.firstStep(),
                                new NewEntry(
                                        EntryKind.FILED,
                                        filing.filedOn(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                note.author(),
                                Instant.now()));
    }
}
