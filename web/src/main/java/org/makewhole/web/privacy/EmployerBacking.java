package org.makewhole.web.privacy;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.makewhole.privacy.erasure.EmployerErasureService;
import org.makewhole.privacy.erasure.EmployerProtection;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.record.EmployerRecordService;
import org.makewhole.privacy.record.RecordJson;
import org.makewhole.privacy.record.RecordPdf;
import org.makewhole.privacy.record.WorkerRecord;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** The record of an employer who is a natural person, and the request to forget them. */
@Named
@ViewScoped
public class EmployerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private EmployerErasureService erasures;
    @Inject private EmployerRecordService records;

    private String id;
    private EmployerProtection employer;
    private ErasureGround ground;
    private boolean understood;

    public void load() {
        employer = erasures.get(Ids.parse(id));
    }

    public void pdf() throws IOException {
        WorkerRecord made = records.getForExport(Ids.parse(id), "PDF");
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        RecordWords words = new RecordWords(locale, made.zone());
        Faces.sendFile("employer-record.pdf", true, out -> RecordPdf.write(made, words, out));
    }

    public void json() throws IOException {
        WorkerRecord made = records.getForExport(Ids.parse(id), "JSON");
        Faces.sendFile("employer-record.json", true, out -> RecordJson.write(made, out));
    }

    public String ask() {
        erasures.ask(Ids.parse(id), ground);
        return done("erase.asked");
    }

    public String decline(long requestId, int version) {
        erasures.decline(Ids.parse(id), requestId, version);
        return done("erase.declined");
    }

    /** Only after the person said that they know what goes. */
    public String agree(long requestId, int version) {
        if (!understood) {
            throw new BusinessException("confirmFirst");
        }
        erasures.agree(Ids.parse(id), requestId, version);
        return done("erase.done");
    }

    private String done(String key) {
        Flash.done("privacyText", key);
        return "/privacy/employer.xhtml?faces-redirect=true&id=" + id;
    }

    /** Those that fit an employer and that a person can give. */
    public ErasureGround[] getGrounds() {
        return new ErasureGround[] {
            ErasureGround.PERSON_ASKED,
            ErasureGround.NO_LONGER_NEEDED,
            ErasureGround.ENTERED_BY_MISTAKE
        };
    }

    public EmployerProtection getEmployer() {
        return employer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
