package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.makewhole.web.shared.Texts;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInBacking {
    private static final String HOME = "/index.xhtml";

    @Inject private SecurityContext securityContext;
    @Inject private FacesContext faces;
    @Inject private ExternalContext external;

    private String email;
    private String password;

    /** Signs in and goes to the page that was asked for, or home. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        AuthenticationStatus status =
                securityContext.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(email, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            request.changeSessionId();
            external.redirect(
                    AskedPage.take(request).orElse(external.getRequestContextPath() + HOME));
        } else {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Texts.get("accountText", "signIn.failed"),
                            null));
        }
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
