package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.party.MigrationStatusService;
import org.makewhole.party.StatusKeeping;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.HoldRow;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.RequestRow;
import org.makewhole.privacy.member.MemberErasureService;
import org.makewhole.privacy.member.MemberRequestRow;
import org.makewhole.privacy.retention.DataClass;
import org.makewhole.privacy.retention.RetentionPlan;
import org.makewhole.privacy.retention.RetentionService;
import org.makewhole.privacy.retention.RetentionView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;

/** The data protection of an organisation: what waits, what is held, what the schedule does. */
@Named
@ViewScoped
public class OverviewBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ErasureService erasures;
    @Inject private MemberErasureService members;
    @Inject private LegalHoldService holds;
    @Inject private RetentionService retention;
    @Inject private MigrationStatusService migrationStatus;

    private List<RequestRow> requests;
    private List<MemberRequestRow> memberRequests;
    private List<HoldRow> held;
    private RetentionView schedule;
    private StatusKeeping keeping;

    private int person;
    private int document;
    private int refused;
    private int notice;
    private boolean confirmed;

    public void load() {
        requests = erasures.requests();
        memberRequests = members.requests();
        held = holds.live();
        keeping = migrationStatus.get();
        schedule = retention.get();
        person = schedule.plan().person();
        document = schedule.plan().document();
        refused = schedule.plan().refused();
        notice = schedule.plan().notice();
    }

    private RetentionPlan plan() {
        return new RetentionPlan(person, document, refused, notice);
    }

    /** Shows what the months in the form would touch; nothing is stored. */
    public void preview() {
        schedule = retention.preview(plan());
    }

    public String save() {
        retention.change(schedule.version(), plan());
        return done("schedule.saved");
    }

    public String enforce() {
        requireConfirmed();
        retention.enforce(schedule.version(), true);
        return done("schedule.enforced");
    }

    public String suspend() {
        retention.enforce(schedule.version(), false);
        return done("schedule.suspended");
    }

    public String keepStatus() {
        migrationStatus.keep(keeping.version(), true, 0);
        return done("status.on");
    }

    /** Only after the person agreed to what goes. */
    public String dropStatus() {
        requireConfirmed();
        migrationStatus.keep(keeping.version(), false, keeping.stored());
        return done("status.off");
    }

    private void requireConfirmed() {
        if (!confirmed) {
            throw new BusinessException("confirmFirst");
        }
    }

    private static String done(String key) {
        Flash.done("privacyText", key);
        return "/privacy/overview.xhtml?faces-redirect=true";
    }

    /** The bounds of a class, for the hint beside its field. */
    public DataClass bounds(String name) {
        return DataClass.valueOf(name);
    }

    public List<RequestRow> getWaiting() {
        return requests.stream().filter(RequestRow::isWaiting).toList();
    }

    public List<RequestRow> getDecided() {
        return requests.stream().filter(row -> !row.isWaiting()).toList();
    }

    public List<MemberRequestRow> getWaitingMembers() {
        return memberRequests.stream().filter(MemberRequestRow::isWaiting).toList();
    }

    public List<HoldRow> getHeld() {
        return held;
    }

    public RetentionView getSchedule() {
        return schedule;
    }

    public StatusKeeping getKeeping() {
        return keeping;
    }

    public int getPerson() {
        return person;
    }

    public void setPerson(int person) {
        this.person = person;
    }

    public int getDocument() {
        return document;
    }

    public void setDocument(int document) {
        this.document = document;
    }

    public int getRefused() {
        return refused;
    }

    public void setRefused(int refused) {
        this.refused = refused;
    }

    public int getNotice() {
        return notice;
    }

    public void setNotice(int notice) {
        this.notice = notice;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
