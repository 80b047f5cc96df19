package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.makewhole.account.setup.FirstAdministrator;
import org.makewhole.account.setup.SetUpService;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.web.shared.Countries;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.ViewerBacking;

/** The set-up page of an empty platform: the first organisation and its administrator. */
@Named
@RequestScoped
public class SetUpBacking {
    @Inject private SetUpService setUp;
    @Inject private ViewerBacking viewer;
    @Inject private Countries countries;
    @Inject private ExternalContext external;

    private String code;
    private String organizationName;
    private String organizationCode;
    private OrganizationKind kind;
    private String country;
    private String timeZone;
    private String displayName;
    private String email;
    private String password;

    /** Leads to the sign-in page once there is an organisation. */
    public void load() throws IOException {
        if (!setUp.isNeeded()) {
            external.redirect(external.getRequestContextPath() + "/login.xhtml");
        }
    }

    /** Leads from the sign-in page to set-up while there is no organisation. */
    public void offer() throws IOException {
        if (setUp.isNeeded()) {
            external.redirect(external.getRequestContextPath() + "/setup.xhtml");
        }
    }

    /** Founds the organisation and leads to the sign-in page. */
    public String found() {
        setUp.found(
                code,
                new NewOrganization(
                        organizationName,
                        organizationCode,
                        kind,
                        country,
                        countries.currencyOf(country),
                        timeZone),
                new FirstAdministrator(email, displayName, password, viewer.getLanguageTag()));
        Flash.done("accountText", "setUp.done");
        return "/login.xhtml?faces-redirect=true";
    }

    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
