package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.DraftAgreement;
import org.makewhole.agreement.NewArticle;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.grievance.Complaint;
import org.makewhole.grievance.Discipline;
import org.makewhole.grievance.FileGrievance;
import org.makewhole.grievance.FilingService;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;

/** Writes an ordinary agreement down through the services; call it inside {@link ActingAs}. */
@ApplicationScoped
public class TestAgreements {
    @Inject private AgreementService agreements;
    @Inject private FilingService filing;

    /** Three steps; silence at the first one moves a grievance on, at the second one it denies. */
    public DraftAgreement draft(String title) {
        return new DraftAgreement(
                new AgreementTerms(
                        title,
                        "Harbor Foods",
                        "Norfolk",
                        Sector.FOOD_PROCESSING,
                        "Local 7",
                        "All production workers",
                        "US-VA",
                        LocalDate.of(2024, 1, 1),
                        null,
                        Strictness.MANDATORY,
                        EndOnRestDay.NEXT,
                        18,
                        "5",
                        "26"),
                List.of(
                        step(
                                StepKind.MEETING,
                                "Step 1",
                                "10 WORKING_DAYS",
                                "5 WORKING_DAYS",
                                Silence.NEXT_STEP),
                        step(
                                StepKind.MEETING,
                                "Step 2",
                                "10 DAYS",
                                "10 DAYS",
                                Silence.DEEMED_DENIAL),
                        step(
                                StepKind.ARBITRATION,
                                "Arbitration",
                                "30 DAYS",
                                null,
                                Silence.NOTHING)));
    }

    private static ProcedureStep step(
            StepKind kind, String name, String union, String employer, Silence silence) {
        return new ProcedureStep(
                kind,
                name,
                PeriodLength.parse(union),
                employer == null ? null : PeriodLength.parse(employer),
                ReplyFrom.FILING,
                silence);
    }

    /** Its articles. */
    public List<NewArticle> articles() {
        return List.of(
                new NewArticle("5", "Just cause", "No worker is disciplined save for just cause."),
                new NewArticle("14", "Overtime", "Overtime is offered by turn."),
                new NewArticle("26", "Arbitration", null));
    }

    /** Such an agreement, published; its id. */
    public long published(String title) {
        long id = agreements.draft(draft(title));
        agreements.addArticles(id, agreements.get(id).version(), articles());
        agreements.publish(id, agreements.get(id).version());
        return id;
    }

    /** Two workers grieve overtime out of turn under such an agreement; the id of their case. */
    public long filed(long agreementId, LocalDate filedOn) {
        return filing.file(filing(agreementId, filedOn));
    }

    /** The command for it, for tests that vary it; it happened on 2 March 2026. */
    public FileGrievance filing(long agreementId, LocalDate filedOn) {
        return new FileGrievance(
                agreementId,
                GrievanceKind.GROUP,
                List.of(
                        new WorkerDetails("Ana Ruiz", null, null),
                        new WorkerDetails("Ben Ode", null, null)),
                new EmployerDetails("Harbor Foods", null, "Norfolk", "US", Sector.FOOD_PROCESSING),
                complaint(agreementId, "Skipped in the rota."),
                1,
                filedOn,
                Visibility.ORGANIZATION,
                UUID.randomUUID().toString());
    }

    public Complaint complaint(long agreementId, String facts) {
        return new Complaint(
                GrievanceIssue.OVERTIME,
                LocalDate.of(2026, 3, 2),
                null,
                agreements.articles(agreementId).stream()
                        .filter(article -> article.getNumber().equals("14"))
                        .map(AgreementArticle::getId)
                        .toList(),
                "Cold store",
                facts,
                "Pay for the shifts.",
                Discipline.NONE);
    }
}
