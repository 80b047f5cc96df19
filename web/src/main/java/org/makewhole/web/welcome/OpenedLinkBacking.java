package org.makewhole.web.welcome;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.makewhole.account.LinkPurpose;
import org.makewhole.account.OpenedLink;
import org.makewhole.account.OpenedLinkService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.web.account.SignInFlow;
import org.makewhole.web.shared.PageMessages;

/** The page of an opened link: the person chooses a password and is signed in. */
@Named
@ViewScoped
public class OpenedLinkBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private OpenedLinkService links;
    @Inject private SignInFlow flow;
    @Inject private ExternalContext external;

    private String token;
    private OpenedLink link;
    private transient String wanted;
    private transient String again;
    private transient String current;

    /** Looks at the link without using it. */
    public void load() {
        link = token == null ? null : links.find(token).orElse(null);
    }

    /** Uses the link to choose a password. */
    public void choose() throws IOException {
        if (wanted.equals(again)) {
            enter(links.choose(token, wanted));
        } else {
            PageMessages.refuse("accountText", "passphrase.differ");
        }
    }

    /** Uses an invitation with the password that the person has. */
    public void join() throws IOException {
        enter(links.join(token, current, flow.visitor(request())));
    }

    private void enter(ProvenPerson person) throws IOException {
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        // Whoever accepts an invitation wants to go there, not where they were before.
        external.redirect(
                link == null || link.organizationId() == null
                        ? flow.proceed(request(), response, person)
                        : flow.proceed(request(), response, person, link.organizationId()));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    /** Null for a link that was used, taken back, has expired or never was. */
    public OpenedLink getLink() {
        return link;
    }

    public boolean isInvitation() {
        return link != null && link.purpose() == LinkPurpose.INVITATION;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }
}
