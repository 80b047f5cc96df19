package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.DraftAgreement;
import org.makewhole.agreement.NewArticle;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.party.Sector;

/** Writes an ordinary agreement down through the services; call it inside {@link ActingAs}. */
@ApplicationScoped
public class TestAgreements {
    @Inject private AgreementService agreements;

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
}
