package org.makewhole.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementView;
import org.makewhole.agreement.DraftAgreement;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The form of an agreement: its terms and the steps of its procedure. */
@Named
@ViewScoped
public class AgreementEditBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private AgreementService agreements;
    @Inject private OrganizationService organizations;

    private final TermsForm terms = new TermsForm();
    private final List<StepForm> steps = new ArrayList<>();
    private String id;
    private int version;

    @PostConstruct
    void start() {
        Organization own = organizations.getOwn();
        terms.setCountry(own.getCountry());
        terms.setUnionName(own.getName());
        terms.setValidFrom(own.today());
        steps.add(new StepForm());
    }

    /** Takes over the draft that the link names; without one the form is empty. */
    public void load() {
        if (id != null && !id.isBlank()) {
            AgreementView view = agreements.get(Ids.parse(id));
            version = view.version();
            terms.read(view.terms());
            steps.clear();
            view.steps().forEach(step -> steps.add(new StepForm(step)));
        }
    }

    public void addStep() {
        if (steps.size() < DraftAgreement.MOST_STEPS) {
            steps.add(new StepForm());
        }
    }

    public void removeStep(StepForm step) {
        steps.remove(step);
    }

    public String save() {
        DraftAgreement draft =
                new DraftAgreement(terms.toTerms(), steps.stream().map(StepForm::toStep).toList());
        String saved = id;
        if (isFresh()) {
            saved = String.valueOf(agreements.draft(draft));
        } else {
            agreements.change(Ids.parse(id), version, draft);
        }
        Flash.done("agreementText", "saved");
        return "/agreement/agreement.xhtml?faces-redirect=true&agreement=" + saved;
    }

    public boolean isFresh() {
        return id == null || id.isBlank();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public StepKind[] getKinds() {
        return StepKind.values();
    }

    public PeriodUnit[] getUnits() {
        return new PeriodUnit[] {
            PeriodUnit.WORKING_DAYS, PeriodUnit.DAYS, PeriodUnit.WEEKS, PeriodUnit.MONTHS
        };
    }

    public ReplyFrom[] getReplyFroms() {
        return ReplyFrom.values();
    }

    /** What an employer's silence can mean. */
    public Silence[] getSilences() {
        return new Silence[] {
            Silence.NOTHING, Silence.NEXT_STEP, Silence.DEEMED_DENIAL, Silence.DEEMED_GRANT
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
