package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.member.MemberErasureService;
import org.makewhole.privacy.member.MemberProtection;
import org.makewhole.privacy.member.MemberRecordService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The record of a member, and the request to forget one who has left. */
@Named
@ViewScoped
public class MemberProtectionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private MemberErasureService erasures;
    @Inject private MemberRecordService records;

    private String id;
    private MemberProtection member;
    private ErasureGround ground;
    private boolean understood;

    public void load() {
        member = erasures.get(Ids.parse(id));
    }

    public void pdf() throws IOException {
        RecordFile.MEMBER.pdf(records.getForExport(Ids.parse(id), "PDF"));
    }

    public void json() throws IOException {
        RecordFile.MEMBER.json(records.getForExport(Ids.parse(id), "JSON"));
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
        return "/privacy/member.xhtml?faces-redirect=true&id=" + id;
    }

    /** Those that fit a member and that a person can give. */
    public ErasureGround[] getGrounds() {
        return new ErasureGround[] {ErasureGround.PERSON_ASKED, ErasureGround.NO_LONGER_NEEDED};
    }

    public MemberProtection getMember() {
        return member;
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
