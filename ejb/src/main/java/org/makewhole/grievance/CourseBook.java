package org.makewhole.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.AgreementView;
import org.makewhole.calendar.Closure;
import org.makewhole.deadline.closure.ClosureBook;
import org.makewhole.deadline.count.Place;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Happening;
import org.makewhole.grievance.procedure.Procedure;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;

/** Works out where grievances stand today. */
@Dependent
class CourseBook {

    @Inject private Grievances grievances;
    @Inject private AgreementService agreements;
    @Inject private OrganizationService organizations;
    @Inject private ClosureBook closures;

    /** By what a grievance under an edition goes, at the caller's organisation. */
    ProcedureRules rules(AgreementView agreement) {
        return rules(agreement, organizations.getOwn().getTimeZone(), closures.all());
    }

    /** The same where nobody is signed in. */
    ProcedureRules rules(AgreementView agreement, ZoneId zone) {
        return rules(agreement, zone, closures.all());
    }

    private static ProcedureRules rules(
            AgreementView agreement, ZoneId zone, List<Closure> closures) {
        AgreementTerms terms = agreement.terms();
        String jurisdiction = terms.jurisdiction();
        Optional<String> region =
                jurisdiction.length() > 3
                        ? Optional.of(jurisdiction.substring(3))
                        : Optional.empty();
        return ProcedureRules.of(agreement, new Place(terms.country(), region, zone, closures));
    }

    /** Where a grievance stands today, at the place of its agreement. */
    Course course(Grievance grievance, ProcedureRules rules, List<GrievanceEntry> entries) {
        return course(grievance, rules, entries, LocalDate.now(rules.place().zone()));
    }

    /** Where it stood on a day, by all that is known now. */
    Course course(
            Grievance grievance,
            ProcedureRules rules,
            List<GrievanceEntry> entries,
            LocalDate day) {
        List<Happening> happened =
                entries.stream()
                        .filter(entry -> !entry.isStruck())
                        .map(GrievanceEntry::happening)
                        .toList();
        return Procedure.follow(rules, grievance.beginning(), happened, day);
    }

    /**
     * Every grievance that the caller may see, with where it stands: eight queries, however many
     * they are.
     */
    List<GrievanceRow> rows(boolean openOnly) {
        List<Grievances.Found> found = grievances.visible(openOnly);
        if (found.isEmpty()) {
            return List.of();
        }
        Organization own = organizations.getOwn();
        List<Closure> closed = closures.all();
        Map<Long, AgreementView> editions =
                agreements.getAll(
                        found.stream()
                                .map(one -> one.grievance().getAgreementId())
                                .collect(Collectors.toSet()));
        Map<Long, ProcedureRules> rules =
                editions.values().stream()
                        .collect(
                                Collectors.toMap(
                                        AgreementView::id,
                                        one -> rules(one, own.getTimeZone(), closed)));
        Map<Long, List<Happening>> happenings = grievances.happenings(openOnly);
        Map<Long, List<GrievanceRow.Article>> articles = grievances.allegedArticles();
        Names names = names(found);
        return found.stream()
                .map(
                        one -> {
                            Grievance grievance = one.grievance();
                            Course course =
                                    Procedure.follow(
                                            rules.get(grievance.getAgreementId()),
                                            grievance.beginning(),
                                            happenings.getOrDefault(
                                                    grievance.getCaseId(), List.of()),
                                            own.today());
                            return row(
                                    one,
                                    names,
                                    editions.get(grievance.getAgreementId()),
                                    articles.getOrDefault(grievance.getCaseId(), List.of()),
                                    course);
                        })
                .toList();
    }

    private record Names(
            Map<Long, String> workers, Map<Long, String> employers, Map<Long, String> members) {}

    private Names names(List<Grievances.Found> found) {
        return new Names(
                grievances.workerNames(
                        found.stream()
                                .map(one -> one.caseFile().getWorkerId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())),
                grievances.employerNames(
                        found.stream()
                                .map(one -> one.caseFile().getEmployerId())
                                .collect(Collectors.toSet())),
                grievances.memberNames(stewards(found)));
    }

    private static Set<Long> stewards(List<Grievances.Found> found) {
        return found.stream()
                .map(one -> one.grievance().getStewardId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static GrievanceRow row(
            Grievances.Found one,
            Names names,
            AgreementView agreement,
            List<GrievanceRow.Article> articles,
            Course course) {
        Grievance grievance = one.grievance();
        return new GrievanceRow(
                grievance.getCaseId(),
                one.caseFile().getNumber(),
                one.caseFile().getVisibility(),
                grievance.getKind(),
                grievance.getIssue(),
                one.caseFile().getWorkerId() == null
                        ? null
                        : names.workers().get(one.caseFile().getWorkerId()),
                names.employers().get(one.caseFile().getEmployerId()),
                grievance.getWorkplace(),
                grievance.getStewardId() == null
                        ? null
                        : names.members().get(grievance.getStewardId()),
                grievance.getStewardId(),
                agreement.lineageId(),
                agreement.terms().title(),
                articles,
                grievance.getIncidentOn(),
                one.caseFile().getOpenedOn(),
                course);
    }
}
