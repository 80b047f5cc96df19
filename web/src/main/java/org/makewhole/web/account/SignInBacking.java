package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.makewhole.account.SignInService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.web.shared.Texts;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInBacking {
    @Inject private SignInService signIn;
    @Inject private SignInFlow flow;
    @Inject private FacesContext faces;
    @Inject private ExternalContext external;

    /** Not null: a program may send the form without its fields. */
    private String email = "";

    private String password = "";

    /** Goes on to what is still asked, to the page that was asked for, or home. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Optional<ProvenPerson> person =
                signIn.checkPassword(email, password, flow.visitor(request));
        if (person.isPresent()) {
            external.redirect(
                    flow.proceed(
                            request, (HttpServletResponse) external.getResponse(), person.get()));
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
