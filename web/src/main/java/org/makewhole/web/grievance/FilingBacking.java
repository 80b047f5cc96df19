package org.makewhole.web.grievance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.makewhole.agreement.AgreementRow;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.ArticleHit;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.filetype.FileName;
import org.makewhole.grievance.FilingService;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.Prefilled;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Texts;

/** The form that files a grievance: one short page, made for a phone. */
@Named
@ViewScoped
public class FilingBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUGGESTED = 5;
    private static final int MOST_TYPED = 400;

    @Inject private FilingService filing;
    @Inject private AgreementService agreements;
    @Inject private OrganizationService organizations;
    @Inject private EvidenceService evidence;

    private final FilingForm form = new FilingForm();
    private List<AgreementRow> choices = List.of();
    private List<ArticleHit> suggested = List.of();
    private String country;
    private transient List<ProcedureStep> steps;
    private transient Part photo;
    private boolean photoAsItIs;

    @PostConstruct
    void start() {
        form.setIncidentOn(organizations.getOwn().today());
        choices = agreements.inUse(form.getIncidentOn());
        choices.stream()
                .filter(row -> row.isValidOn(form.getIncidentOn()))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .map(AgreementRow::id)
                .ifPresent(form::setAgreementId);
        agreementChosen();
    }

    /** Proposes the employer of an agreement that was chosen. */
    public void agreementChosen() {
        if (form.getAgreementId() != null) {
            Prefilled prefilled = filing.prefill(form.getAgreementId());
            form.startFrom(prefilled.employer());
            country = prefilled.employer().country();
            steps = prefilled.steps();
            suggested = List.of();
        }
    }

    /** Looks for articles that fit what happened. */
    public void suggest() {
        String typed = form.getFacts() == null ? "" : form.getFacts().strip();
        if (form.getAgreementId() == null || typed.isEmpty()) {
            return;
        }
        String words = typed.substring(0, Math.min(MOST_TYPED, typed.length()));
        Set<String> cited = ArticleNumbers.split(form.getArticles());
        suggested =
                agreements.search(Optional.of(form.getAgreementId()), words).stream()
                        .filter(hit -> !cited.contains(hit.number()))
                        .limit(MOST_SUGGESTED)
                        .toList();
    }

    /** Writes a suggested article into the field. */
    public void cite(ArticleHit hit) {
        form.setArticles(ArticleNumbers.with(form.getArticles(), hit.number()));
        suggested = suggested.stream().filter(one -> !one.id().equals(hit.id())).toList();
    }

    /** Files it with its photo; sent twice over a weak connection it is filed once. */
    public String file() throws IOException {
        long edition = edition();
        ArticleNumbers.Read read =
                ArticleNumbers.read(form.getArticles(), agreements.articles(edition));
        if (!read.unknown().isEmpty()) {
            refuseNumbers(read.unknown());
            return null;
        }
        long caseId = filing.file(form.toCommand(edition, read.ids(), country));
        Flash.done("grievanceText", form.getFiledOn() == null ? "file.open" : "file.done");
        attachPhoto(caseId);
        return "/grievance/grievance.xhtml?faces-redirect=true&id=" + caseId;
    }

    /** What happened before the latest edition was in force goes by the one before it. */
    private long edition() {
        Long lineage = agreements.get(form.getAgreementId()).lineageId();
        return agreements.inUse(form.getIncidentOn()).stream()
                .filter(row -> row.lineageId().equals(lineage))
                .map(AgreementRow::id)
                .findFirst()
                .orElse(form.getAgreementId());
    }

    /** A photo that is not taken must not keep the grievance from being filed. */
    private void attachPhoto(long caseId) throws IOException {
        if (photo == null || photo.getSize() == 0) {
            return;
        }
        String name = Optional.ofNullable(photo.getSubmittedFileName()).orElse("");
        try {
            // Without its place a photo has another size than what was sent.
            String clean = FileName.clean(name);
            boolean sentBefore =
                    evidence.list(caseId).stream().anyMatch(row -> row.name().startsWith(clean));
            if (!sentBefore) {
                evidence.add(
                        caseId,
                        DescribeEvidence.as(EvidenceKind.PHOTO),
                        photoAsItIs ? OnHidden.KEEP : OnHidden.LEAVE_OUT,
                        name,
                        photo::getInputStream);
            }
        } catch (BusinessException refusal) {
            Flash.inPart(
                    "grievanceText",
                    "file.photo.refused",
                    Texts.get("sharedText", "error." + refusal.getKey()));
        } finally {
            photo.delete();
        }
    }

    private static void refuseNumbers(List<String> unknown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                "file:articles",
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Texts.get(
                                "grievanceText",
                                "file.articles.unknown",
                                String.join(", ", unknown)),
                        null));
        faces.validationFailed();
    }

    public boolean isWithoutAgreement() {
        return choices.isEmpty();
    }

    public boolean isGroup() {
        return form.getKind() == GrievanceKind.GROUP;
    }

    public boolean isPolicy() {
        return form.getKind() == GrievanceKind.POLICY;
    }

    public boolean isPhotoAsItIs() {
        return photoAsItIs;
    }

    public void setPhotoAsItIs(boolean photoAsItIs) {
        this.photoAsItIs = photoAsItIs;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public FilingForm getForm() {
        return form;
    }

    public List<AgreementRow> getChoices() {
        return choices;
    }

    public List<ArticleHit> getSuggested() {
        return suggested;
    }

    /** The numbers of the steps of the chosen agreement, counted from 1. */
    public List<Integer> getStepNumbers() {
        return IntStream.rangeClosed(1, steps().size()).boxed().toList();
    }

    public String stepName(int number) {
        return steps().get(number - 1).name();
    }

    private List<ProcedureStep> steps() {
        if (steps == null && form.getAgreementId() != null) {
            steps = filing.prefill(form.getAgreementId()).steps();
        }
        return steps == null ? List.of() : steps;
    }
}
