package org.makewhole.web.grievance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.grievance.GrievanceEntry;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.GrievanceView;
import org.makewhole.grievance.precedent.PrecedentService;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.procedure.StepLimit;
import org.makewhole.grievance.procedure.Sunset;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.ViewerBacking;

/** One grievance: where it stands, what happened, and what can be entered now. */
@Named
@ViewScoped
public class GrievanceBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private GrievanceService grievances;
    @Inject private PrecedentService precedents;
    @Inject private ProfileService profiles;
    @Inject private OrganizationService organizations;
    @Inject private ViewerBacking viewer;

    private final EntryForm entry = new EntryForm();
    private String id;
    private int version;
    private Long stewardId;
    private String strikeWhy;
    private transient GrievanceView view;
    private transient List<StepPicture> picture;
    private transient List<GrievanceRow> similar;

    /** Reads the grievance when the page is opened; the forms start from what it says. */
    public void load() {
        view = null;
        version = getView().version();
        stewardId = view.grievance().getStewardId();
        entry.setOn(organizations.getOwn().today());
    }

    public GrievanceView getView() {
        if (view == null) {
            view = grievances.find(Ids.parse(id)).orElseThrow(NotFoundException::new);
        }
        return view;
    }

    /** The steps as a picture. */
    public List<StepPicture> getPicture() {
        if (picture == null) {
            picture = StepPicture.of(getView().course(), viewer.getLocale());
        }
        return picture;
    }

    /** What the fields of the form depend on was chosen. */
    public void kindChosen() {
        entry.setAnswer(null);
        entry.setUntil(null);
    }

    /** Whose limit runs: more time is for that side; null when none runs. */
    public Side getExtendedSide() {
        return getView().course().running().map(StepLimit::side).orElse(null);
    }

    public String enter() {
        grievances.enter(Ids.parse(id), version, entry.toEntry());
        return done("entered");
    }

    public String strike(GrievanceEntry wrong) {
        grievances.strike(Ids.parse(id), version, wrong.getId(), strikeWhy);
        return done("struck");
    }

    public String hand() {
        grievances.handTo(Ids.parse(id), version, stewardId);
        return done("handed");
    }

    private String done(String key) {
        Flash.done("grievanceText", key);
        return "/grievance/grievance.xhtml?faces-redirect=true&id=" + id;
    }

    /** Grievances that resemble this one and have ended. */
    public List<GrievanceRow> getSimilar() {
        if (similar == null) {
            similar = precedents.similar(Ids.parse(id));
        }
        return similar;
    }

    public List<Colleague> getColleagues() {
        return profiles.colleagues();
    }

    /** From when the measure may no longer be relied on; null where the agreement says nothing. */
    public LocalDate getSunset() {
        return sunset(getView().grievance().discipline().measureOn()).orElse(null);
    }

    /** The same of the earlier measure on which the employer relies. */
    public LocalDate getEarlierSunset() {
        return sunset(getView().grievance().discipline().earlierOn()).orElse(null);
    }

    /** Whether the earlier measure had left the file before the incident. */
    public boolean isEarlierSpent() {
        LocalDate earlier = getView().grievance().discipline().earlierOn();
        return earlier != null
                && !Sunset.counts(
                        earlier,
                        view.agreement().terms().sunsetMonths(),
                        view.grievance().getIncidentOn());
    }

    private Optional<LocalDate> sunset(LocalDate measure) {
        return Sunset.endsOn(measure, getView().agreement().terms().sunsetMonths());
    }

    /** Whether the incident is about discipline, so that just cause is asked for. */
    public boolean isDisciplinary() {
        return getView().grievance().discipline().measure() != null;
    }

    public EntryForm getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getStewardId() {
        return stewardId;
    }

    public void setStewardId(Long stewardId) {
        this.stewardId = stewardId;
    }

    public String getStrikeWhy() {
        return strikeWhy;
    }

    public void setStrikeWhy(String strikeWhy) {
        this.strikeWhy = strikeWhy;
    }
}
