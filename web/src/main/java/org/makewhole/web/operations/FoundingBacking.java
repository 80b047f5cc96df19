package org.makewhole.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Email;
import org.makewhole.account.IssuedLink;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.account.setup.FoundingService;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.web.people.LinkAddresses;
import org.makewhole.web.shared.Countries;
import org.makewhole.web.shared.ViewerBacking;

/**
 * Founding an organisation, or inviting somebody into one that still waits for its first person.
 * The link is shown in the answer to the form and nowhere else.
 */
@Named
@RequestScoped
public class FoundingBacking {
    @Inject private FoundingService founding;
    @Inject private LinkAddresses addresses;
    @Inject private Countries countries;
    @Inject private ViewerBacking viewer;

    private String invited;
    private String organizationName;
    private String organizationCode;
    private OrganizationKind kind;
    private String country;
    private String timeZone;
    private String displayName;
    @Email private String email;
    private String language;
    private IssuedLink issued;

    /** Founds the organisation and stays, to show the link. */
    public void found() {
        issued =
                founding.found(
                        new NewOrganization(
                                organizationName,
                                organizationCode,
                                kind,
                                country,
                                countries.currencyOf(country),
                                timeZone),
                        person());
    }

    /** Invites into the one that waits, and stays. */
    public void invite() {
        issued = founding.invite(invited, person());
    }

    private NewMember person() {
        return new NewMember(displayName, email, Role.ADMINISTRATOR, language);
    }

    /** The invitation that was just made; null before. */
    public IssuedLink getIssued() {
        return issued;
    }

    /** What the first administrator opens in their browser; empty when it went by mail. */
    public String getAddress() {
        return issued == null || issued.mailed() ? "" : addresses.of(issued);
    }

    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    /** The code of an organisation that still waits; null while one is founded. */
    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    public String getOrganizationCode() {
        return organizationCode;
    }

    public void setOrganizationCode(String organizationCode) {
        this.organizationCode = organizationCode;
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

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** At first that of the operator. */
    public String getLanguage() {
        return language == null ? viewer.getLanguageTag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
