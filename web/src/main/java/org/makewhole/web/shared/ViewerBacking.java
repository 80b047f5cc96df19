package org.makewhole.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.makewhole.account.Profile;
import org.makewhole.account.ProfileService;
import org.makewhole.shared.security.Recent;

/**
 * Who looks at the page, and in which language. The profile is kept for some minutes, and read
 * again when another person signs in within the same session.
 */
@Named("viewer")
@SessionScoped
public class ViewerBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("en", "es");

    @Inject private ProfileService profiles;

    /** So long is shown what the organisation was called. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private String principal;
    private Instant readAt = Instant.EPOCH;
    private transient Profile profile;
    private Locale locale;

    /**
     * True for a person whose profile can be shown. While an error page is made, the services no
     * longer know the caller: there only a profile read before counts.
     */
    public boolean isSignedIn() {
        Principal current = external().getUserPrincipal();
        if (current == null) {
            return false;
        }
        boolean known = profile != null && Objects.equals(principal, current.getName());
        return known || !isErrorPage();
    }

    public String getDisplayName() {
        return isSignedIn() ? profile().displayName() : "";
    }

    public String getOrganizationName() {
        return isSignedIn() ? profile().organizationName() : "";
    }

    /** Key of the role's name in {@code accountText}; empty when there is none to show. */
    public String getRoleKey() {
        return isSignedIn() ? "role." + profile().role() : "";
    }

    /** Zone of the organisation, in which points of time are shown. */
    public ZoneId getZone() {
        return isSignedIn() ? profile().zone() : ZoneOffset.UTC;
    }

    public String getLanguageTag() {
        return getLocale().toLanguageTag();
    }

    /** The languages the pages come in, as BCP 47 tags. */
    public List<String> getLanguages() {
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
    public String chooseLanguage(String tag) {
        speak(Locale.forLanguageTag(tag));
        if (isSignedIn()) {
            profiles.useLanguage(locale.toLanguageTag());
        }
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view + "?faces-redirect=true&includeViewParams=true";
    }

    /** For who changed what is shown of them or of their organisation. */
    public void readAgain() {
        profile = null;
    }

    /** An error page shows what is known: what it tells of may be that nothing can be read. */
    private boolean isOld() {
        return !isErrorPage() && !Recent.is(readAt, KEPT, Instant.now());
    }

    private static boolean isErrorPage() {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    /** Also for answers that are given before or without a page: {@link ScriptNotice}. */
    private void speak(Locale wanted) {
        locale = supported(wanted);
        external().getSessionMap().put(ScriptNotice.LANGUAGE, locale.getLanguage());
    }

    private Profile profile() {
        Principal current = external().getUserPrincipal();
        if (profile == null || !Objects.equals(principal, current.getName()) || isOld()) {
            profile = profiles.getOwn();
            readAt = Instant.now();
            principal = current.getName();
            speak(Locale.forLanguageTag(profile.language()));
        }
        return profile;
    }

    private static Locale supported(Locale wanted) {
        return Locale.forLanguageTag(
                LANGUAGES.contains(wanted.getLanguage()) ? wanted.getLanguage() : LANGUAGES.get(0));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
