package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.makewhole.privacy.erasure.EmployerErasureService;
import org.makewhole.privacy.erasure.EmployerProtection;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.record.EmployerRecordService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

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
        RecordFile.EMPLOYER.pdf(records.getForExport(Ids.parse(id), "PDF"));
    }

    public void json() throws IOException {
        RecordFile.EMPLOYER.json(records.getForExport(Ids.parse(id), "JSON"));
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
