package org.makewhole.web.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.makewhole.account.OpenedLinkService;
import org.makewhole.web.account.SignInFlow;

/** Asking for a link when the password is forgotten. */
@Named
@RequestScoped
public class ForgottenBacking {
    @Inject private OpenedLinkService links;
    @Inject private SignInFlow flow;
    @Inject private ExternalContext external;

    private String email;
    private boolean asked;

    /** Sends a link, if the address is known, and says the same if it is not. */
    public void ask() {
        links.askFor(email, flow.visitor((HttpServletRequest) external.getRequest()));
        asked = true;
    }

    public boolean isPossible() {
        return links.canMail();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
