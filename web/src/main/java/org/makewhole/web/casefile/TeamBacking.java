package org.makewhole.web.casefile;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.AccessKind;
import org.makewhole.casefile.access.CaseRole;
import org.makewhole.casefile.access.CaseSightService;
import org.makewhole.casefile.access.CaseTeam;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.TeamMember;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.casefile.access.WhoSees;
import org.makewhole.shared.security.Permission;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Who is named in a case, to whom it is open, and why somebody sees it. */
@Named
@ViewScoped
public class TeamBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CaseTeamService teams;
    @Inject private CaseSightService sight;
    @Inject private CaseFileService cases;
    @Inject private ProfileService profiles;
    @Inject private ExternalContext external;

    private String id;
    private CaseTeam team;
    private transient List<WhoSees> sights;

    private Visibility visibility;
    private Long colleague;
    private CaseRole caseRole = CaseRole.CASEWORKER;
    private Long guest;
    private LocalDate lastDay;

    /** Reads the team as it is when the page is opened; a change goes with that version. */
    public void load() {
        team = teams.get(Ids.parse(id));
        visibility = team.visibility();
    }

    public String show() {
        teams.show(team.caseId(), team.version(), visibility);
        return done("visibility.done");
    }

    public String name() {
        teams.name(team.caseId(), team.version(), colleague, caseRole);
        return done("team.added");
    }

    public String remove(long accountId) {
        teams.remove(team.caseId(), team.version(), accountId);
        return done("team.removed");
    }

    public String share() {
        teams.share(team.caseId(), team.version(), guest, lastDay);
        return done("guests.shared");
    }

    public String endShare(long accountId) {
        teams.endShare(team.caseId(), team.version(), accountId);
        return done("guests.ended");
    }

    /** Back to the team, or to the list for whoever sees the case no more. */
    private String done(String key) {
        Flash.done("casefileText", key);
        return cases.isVisible(team.caseId())
                ? "/casefile/team.xhtml?faces-redirect=true&id=" + id
                : "/casefile/list.xhtml?faces-redirect=true";
    }

    public CaseTeam getTeam() {
        return team;
    }

    public List<TeamMember> getMembers() {
        return team.of(AccessKind.TEAM);
    }

    public List<TeamMember> getGuests() {
        return team.of(AccessKind.GUEST);
    }

    public List<TeamMember> getEmergencies() {
        return team.of(AccessKind.EMERGENCY);
    }

    public boolean isSharing() {
        return team.manageable() && external.isUserInRole(Permission.CASE_SHARE);
    }

    public List<Colleague> getColleagues() {
        return profiles.colleagues();
    }

    public List<Colleague> getPossibleGuests() {
        return external.isUserInRole(Permission.CASE_SHARE) ? profiles.guests() : List.of();
    }

    /** Every member of the organisation, and why they see the case, if they do. */
    public List<WhoSees> getSights() {
        if (sights == null) {
            sights = sight.of(team.caseId());
        }
        return sights;
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public CaseRole[] getCaseRoles() {
        return CaseRole.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }

    public CaseRole getCaseRole() {
        return caseRole;
    }

    public void setCaseRole(CaseRole caseRole) {
        this.caseRole = caseRole;
    }

    public Long getGuest() {
        return guest;
    }

    public void setGuest(Long guest) {
        this.guest = guest;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
