package org.makewhole.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.makewhole.account.Profile;
import org.makewhole.account.ProfileService;

/**
 * Who looks at the page, and in which language. The profile is read once for a sign-in and again
 * when another person signs in within the same session.
 */
@Named("viewer")
@SessionScoped
public class ViewerBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));

    @Inject private ProfileService profiles;

    private String principal;
    private transient Profile profile;
    private Locale locale;

    public boolean isSignedIn() {
        return external().getUserPrincipal() != null;
    }

    public String getDisplayName() {
        return isSignedIn() ? profile().displayName() : "";
    }

    public String getOrganizationName() {
        return isSignedIn() ? profile().organizationName() : "";
    }

    /** Name of the role, a key of {@code accountText} after {@code role.}. */
    public String getRoleKey() {
        return isSignedIn() ? profile().role().name() : "";
    }

    public String getLanguageTag() {
        return getLocale().toLanguageTag();
    }

    public List<Locale> getLanguages() {
        return LANGUAGES;
    }

    /** The locale of every page: the person's own, else the best that the browser asks for. */
    public Locale getLocale() {
        if (isSignedIn()) {
            profile();
        }
        if (locale == null) {
            locale = supported(external().getRequestLocale());
        }
        return locale;
    }

    /** Changes the language, and remembers it for a person who is signed in. */
    public String useLanguage(String tag) {
        locale = supported(Locale.forLanguageTag(tag));
        if (isSignedIn()) {
            profiles.useLanguage(locale.toLanguageTag());
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().setLocale(locale);
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    private Profile profile() {
        Principal current = external().getUserPrincipal();
        if (profile == null || !Objects.equals(principal, current.getName())) {
            profile = profiles.getOwn();
            principal = current.getName();
            locale = supported(Locale.forLanguageTag(profile.language()));
        }
        return profile;
    }

    private static Locale supported(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
