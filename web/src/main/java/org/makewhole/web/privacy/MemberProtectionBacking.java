package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.member.MemberErasureService;
import org.makewhole.privacy.member.MemberProtection;
import org.makewhole.privacy.member.MemberRecordService;

/** The record of a member, and the request to forget one who has left. */
@Named
@ViewScoped
public class MemberProtectionBacking extends ForgettingForm {
    private static final long serialVersionUID = 1L;

    @Inject private MemberErasureService erasures;
    @Inject private MemberRecordService records;

    private MemberProtection member;

    public void load() {
        member = erasures.get(subject());
    }

    public void pdf() throws IOException {
        RecordFile.MEMBER.pdf(records.getForExport(subject(), "PDF"));
    }

    public void json() throws IOException {
        RecordFile.MEMBER.json(records.getForExport(subject(), "JSON"));
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
        return "/privacy/member.xhtml";
    }

    /** Those that fit a member and that a person can give. */
    public ErasureGround[] getGrounds() {
        return new ErasureGround[] {ErasureGround.PERSON_ASKED, ErasureGround.NO_LONGER_NEEDED};
    }

    public MemberProtection getMember() {
        return member;
    }
}
