package org.makewhole.web.account.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.web.account.PendingSignIn;
import org.makewhole.web.account.SignInFlow;

/** The sign-in that is under way, as the pages of its second step need it. */
@RequestScoped
public class SecondStep {
    @Inject private SignInFlow flow;
    @Inject private ExternalContext external;

    /**
     * Who has shown a first proof; empty when nobody has, or too long ago: then the browser is led
     * back to the first step.
     */
    public Optional<PendingSignIn> find() throws IOException {
        Optional<PendingSignIn> pending = flow.findPendingSignIn(request());
        if (pending.isEmpty()) {
            external.redirect(external.getRequestContextPath() + "/login.xhtml");
        }
        return pending;
    }

    /** Goes on with one more proof. */
    public void resume(ProvenPerson person) throws IOException {
        lead((request, response) -> flow.resume(request, response, person));
    }

    /** Goes in for somebody who is advised and not yet bound to have a second factor. */
    public void enterWithout() throws IOException {
        lead(flow::enterAdvised);
    }

    /** Goes in with a passkey alone. */
    public void proceed(ProvenPerson person) throws IOException {
        lead((request, response) -> flow.proceed(request, response, person));
    }

    private void lead(BiFunction<HttpServletRequest, HttpServletResponse, String> step)
            throws IOException {
        external.redirect(step.apply(request(), (HttpServletResponse) external.getResponse()));
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }
}
