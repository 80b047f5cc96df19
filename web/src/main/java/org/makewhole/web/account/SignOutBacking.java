package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signing out, from the menu of every page. */
@Named
@RequestScoped
public class SignOutBacking {
    @Inject private SignInFlow flow;
    @Inject private ExternalContext external;

    /** Ends the session and leads back to the sign-in page. */
    public String signOut() {
        flow.signOut(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse());
        return "/login.xhtml?faces-redirect=true";
    }
}
