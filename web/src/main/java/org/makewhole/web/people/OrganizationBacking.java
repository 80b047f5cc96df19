package org.makewhole.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.room.Room;
import org.makewhole.evidence.room.RoomState;
import org.makewhole.organization.ChangeOrganization;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.organization.OrganizationService;
import org.makewhole.web.shared.Countries;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Texts;
import org.makewhole.web.shared.ViewerBacking;

/** What the organisation is called, and where it works. */
@Named
@ViewScoped
public class OrganizationBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double GB = 1024.0 * 1024 * 1024;

    @Inject private OrganizationService organizations;
    @Inject private EvidenceService evidence;
    @Inject private Countries countries;
    @Inject private ViewerBacking viewer;

    private int version;
    private String code;
    private String name;
    private OrganizationKind kind;
    private String country;
    private String timeZone;
    private transient Room room;

    public void load() {
        Organization own = organizations.getOwn();
        version = own.getVersion();
        code = own.getCode();
        name = own.getName();
        kind = own.getKind();
        country = own.getCountry();
        timeZone = own.getTimeZone().getId();
    }

    public String save() {
        organizations.changeOwn(
                new ChangeOrganization(
                        version, name, kind, country, countries.currencyOf(country), timeZone));
        viewer.readAgain();
        Flash.done("peopleText", "organization.saved");
        return "/people/organization.xhtml?faces-redirect=true";
    }

    /** How much room there is for the files of cases. */
    public Room getRoom() {
        if (room == null) {
            room = evidence.room();
        }
        return room;
    }

    /** The same in words. */
    public String getRoomText() {
        double used = getRoom().usedBytes() / GB;
        return getRoom().isLimited()
                ? Texts.get("peopleText", "organization.room.used", used, room.mostBytes() / GB)
                : Texts.get("peopleText", "organization.room.unlimited", used);
    }

    /** Whether somebody should see to it that there is more. */
    public boolean isRoomShort() {
        return getRoom().state() != RoomState.ENOUGH;
    }

    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
