package org.makewhole.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.makewhole.account.SignInService;
import org.makewhole.account.Workplace;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.account.SignInFlow;

/** The organisations of the signed-in person, and the way from one to another. */
@Named("workplaces")
@RequestScoped
public class WorkplaceBacking {
    @Inject private SignInService signIn;
    @Inject private SessionService sessions;
    @Inject private SignInFlow flow;
    @Inject private ExternalContext external;

    private List<Workplace> all;

    /** Those that the person's proof opens; one alone gives nothing to choose. */
    public List<Workplace> getAll() {
        if (all == null) {
            all = sessions.findOwnProof().map(signIn::placesOf).orElse(List.of());
        }
        return all;
    }

    /**
     * Leaves this organisation for another one: a session ends and another begins.
     *
     * @throws NotFoundException for an organisation that the person's proof does not open
     */
    public void go(int organizationId) throws IOException {
        ProvenPerson person = sessions.findOwnProof().orElseThrow(NotFoundException::new);
        if (signIn.placesOf(person).stream()
                .noneMatch(place -> place.organizationId() == organizationId)) {
            throw new NotFoundException();
        }
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        sessions.endCurrent();
        external.redirect(flow.proceed(request, response, person, organizationId));
    }
}
