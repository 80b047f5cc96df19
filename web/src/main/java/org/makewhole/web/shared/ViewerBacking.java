package org.makewhole.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The person in front of the page, as far as every page needs to know: name, organisation, language, time zone. */
@Named("viewer")
@RequestScoped
public class ViewerBacking {

    private static final String LANGUAGE_COOKIE = "makewhole-language";
    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    /** Name shown in the top bar; the sign-in name until a profile says otherwise. */
    public String getDisplayName() {
        String user = external().getRemoteUser();
        return user == null ? "" : user;
    }

    /** Organisation the person is signed in to; empty before sign-in. */
    public String getOrganizationName() {
        return "";
    }

    /** Key of the role's name in {@code accountText}; empty when there is none to show. */
    public String getRoleKey() {
        return "";
    }

    public boolean isSignedIn() {
        return external().getRemoteUser() != null;
    }

    /** BCP 47 tag of the language of the pages: the person's choice, else the browser's, else English. */
    public String getLanguageTag() {
        Object cookie = external().getRequestCookieMap().get(LANGUAGE_COOKIE);
        if (cookie instanceof Cookie chosen && LANGUAGES.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        Locale wished = external().getRequestLocale();
        return wished != null && LANGUAGES.contains(wished.getLanguage())
                ? wished.getLanguage()
                : LANGUAGES.get(0);
    }

    /** Zone in which points of time are shown. */
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    /** The languages the pages come in, as BCP 47 tags. */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** Remembers a language and shows the same page in it; an unknown tag changes nothing. */
    public String chooseLanguage(String tag) {
        if (LANGUAGES.contains(tag)) {
            external()
                    .addResponseCookie(
                            LANGUAGE_COOKIE,
                            tag,
                            Map.of(
                                    "path", "/",
                                    "maxAge", ONE_YEAR_IN_SECONDS,
                                    "httpOnly", true,
                                    "secure", external().isSecure()));
        }
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view + "?faces-redirect=true&includeViewParams=true";
    }

    /** Ends the session and leads back to the sign-in page. */
    public String signOut() throws ServletException {
        ((HttpServletRequest) external().getRequest()).logout();
        external().invalidateSession();
        return "/login.xhtml?faces-redirect=true";
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
