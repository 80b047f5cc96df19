package org.makewhole.web.grievance;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.agreement.AgreementService;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.GrievanceView;
import org.makewhole.grievance.group.GrievorRow;
import org.makewhole.grievance.group.GrievorService;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;

/** Corrects what a grievance complains of, and for whom it is brought. */
@Named
@ViewScoped
public class CorrectionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "grievanceText";

    @Inject private GrievanceService grievances;
    @Inject private GrievorService grievors;
    @Inject private AgreementService agreements;

    private final FilingForm form = new FilingForm();
    private String id;
    private int version;
    private String caseNumber;
    private String joining;
    private String joiningPhone;
    private List<GrievorRow> people = List.of();

    /** The form starts from what was written down. */
    public void load() {
        GrievanceView view = grievances.find(Ids.parse(id)).orElseThrow(NotFoundException::new);
        version = view.version();
        caseNumber = view.caseFile().getNumber();
        form.startFrom(view);
        people = grievors.list(Ids.parse(id));
    }

    public String save() {
        ArticleNumbers.Read read =
                ArticleNumbers.read(form.getArticles(), agreements.articles(form.getAgreementId()));
        if (!read.unknown().isEmpty()) {
            refuseNumbers(read.unknown());
            return null;
        }
        grievances.correct(Ids.parse(id), version, form.toComplaint(read.ids()));
        Flash.done(BUNDLE, "correct.done");
        return "/grievance/grievance.xhtml?faces-redirect=true&id=" + id;
    }

    private static void refuseNumbers(List<String> unknown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                "correct:articles",
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Texts.get(BUNDLE, "file.articles.unknown", String.join(", ", unknown)),
                        null));
        faces.validationFailed();
    }

    public String join() {
        grievors.add(
                Ids.parse(id), version, new WorkerDetails(joining.strip(), joiningPhone, null));
        Flash.done(BUNDLE, "grievors.joined");
        return here();
    }

    public String leave(GrievorRow one) {
        grievors.remove(Ids.parse(id), version, one.workerId());
        Flash.done(BUNDLE, "grievors.left");
        return here();
    }

    private String here() {
        return "/grievance/correct.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isGroup() {
        return form.getKind() == GrievanceKind.GROUP;
    }

    public List<GrievorRow> getPeople() {
        return people;
    }

    public FilingForm getForm() {
        return form;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getJoining() {
        return joining;
    }

    public void setJoining(String joining) {
        this.joining = joining;
    }

    public String getJoiningPhone() {
        return joiningPhone;
    }

    public void setJoiningPhone(String joiningPhone) {
        this.joiningPhone = joiningPhone;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
