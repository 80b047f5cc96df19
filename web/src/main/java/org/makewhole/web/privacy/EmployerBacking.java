package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.makewhole.privacy.erasure.EmployerErasureService;
import org.makewhole.privacy.erasure.EmployerProtection;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.record.EmployerRecordService;

/** The record of an employer who is a natural person, and the request to forget them. */
@Named
@ViewScoped
public class EmployerBacking extends ForgettingForm {
    private static final long serialVersionUID = 1L;

    @Inject private EmployerErasureService erasures;
    @Inject private EmployerRecordService records;

    private EmployerProtection employer;

    public void load() {
        employer = erasures.get(subject());
    }

    public void pdf() throws IOException {
        RecordFile.EMPLOYER.pdf(records.getForExport(subject(), "PDF"));
    }

    public void json() throws IOException {
        RecordFile.EMPLOYER.json(records.getForExport(subject(), "JSON"));
    }

    @Override
    void ask(long subject, ErasureGround why) {
        erasures.ask(subject, why);
    }

    @Override
    void decline(long subject, long requestId, int version) {
        erasures.decline(subject, requestId, version);
    }

    @Override
    void agree(long subject, long requestId, int version) {
        erasures.agree(subject, requestId, version);
    }

    @Override
    String page() {
        return "/privacy/employer.xhtml";
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
}
