package org.makewhole.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.account.SignInService;
import org.makewhole.account.Workplace;
import org.makewhole.account.brake.KnownDevices;
import org.makewhole.account.session.BegunSession;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.account.signin.Visitor;
import org.makewhole.web.shared.RequestOrigin;

/**
 * Leads a person who has proven who they are to what is still asked of them, or into a session. The
 * pages of every kind of proof (password, second factor, passkey, single sign-on) end here.
 */
@ApplicationScoped
public class SignInFlow {
    private static final String HOME = "/index.xhtml";
    private static final String SIGN_IN = "/login.xhtml";
    private static final Map<SignInDemand, String> PAGES =
            Map.of(
                    SignInDemand.SECOND_FACTOR,
                    "/second-factor.xhtml",
                    SignInDemand.SECOND_FACTOR_SET_UP,
                    "/second-factor-setup.xhtml",
                    SignInDemand.SECOND_FACTOR_ADVISED,
                    "/second-factor-setup.xhtml");

    @Inject private SignInService signIn;
    @Inject private SessionService sessions;
    @Inject private SessionCookie cookie;
    @Inject private KnownDevices devices;
    @Inject private RequestOrigin origin;

    /**
     * Goes on with a person to the organisation that they joined first.
     *
     * @return the page to redirect to, with the context path
     */
    public String proceed(
            HttpServletRequest request, HttpServletResponse response, ProvenPerson person) {
        List<Workplace> places = signIn.placesOf(person);
        return places.isEmpty()
                ? request.getContextPath() + SIGN_IN
                : proceed(request, response, person, places.get(0).organizationId());
    }

    /**
     * Goes on with a person to one of their organisations, which the proof must open.
     *
     * @return the page to redirect to, with the context path
     */
    public String proceed(
            HttpServletRequest request,
            HttpServletResponse response,
            ProvenPerson person,
            int organizationId) {
        SignInDemand demand = signIn.missing(person, organizationId);
        if (demand != SignInDemand.NOTHING) {
            ServerSession.keep(request, new PendingSignIn(person, organizationId));
            return request.getContextPath() + PAGES.get(demand);
        }
        return enter(request, response, person, organizationId);
    }

    private String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            ProvenPerson person,
            int organizationId) {
        String next = AskedPage.take(request).orElse(request.getContextPath() + HOME);
        BegunSession begun = sessions.begin(person, organizationId, visitor(request));
        ServerSession.begin(request, begun.id(), begun.idle());
        cookie.give(request, response, begun.token());
        String known = cookie.findDevice(request).orElse(null);
        cookie.giveDevice(request, response, devices.remember(person.accountId(), known));
        return next;
    }

    /** The person of whom a second proof is asked; empty when none is under way any more. */
    public Optional<ProvenPerson> findPending(HttpServletRequest request) {
        return ServerSession.findPending(request).map(PendingSignIn::person);
    }

    /**
     * Goes on with the pending person, who has shown one more proof.
     *
     * @param person as {@link ProvenPerson#with} made them from the pending one
     * @return the page to redirect to, with the context path
     */
    public String resume(
            HttpServletRequest request, HttpServletResponse response, ProvenPerson person) {
        return ServerSession.findPending(request)
                .filter(pending -> pending.person().accountId() == person.accountId())
                .map(pending -> proceed(request, response, person, pending.organizationId()))
                .orElse(request.getContextPath() + SIGN_IN);
    }

    /** The same with the organisation to which the person wants to go. */
    public Optional<PendingSignIn> findPendingSignIn(HttpServletRequest request) {
        return ServerSession.findPending(request);
    }

    /**
     * Goes on with the pending person without what they are merely advised to have.
     *
     * @return the page to redirect to, with the context path; that of the demand where it is more
     *     than an advice
     */
    public String enterAdvised(HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = ServerSession.findPending(request);
        if (pending.isEmpty()) {
            return request.getContextPath() + SIGN_IN;
        }
        ProvenPerson person = pending.get().person();
        int organizationId = pending.get().organizationId();
        return signIn.missing(person, organizationId) == SignInDemand.SECOND_FACTOR_ADVISED
                ? enter(request, response, person, organizationId)
                : proceed(request, response, person, organizationId);
    }

    /** Ends the session of a request, here and in the browser. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.endCurrent();
        ServerSession.end(request);
        cookie.takeBack(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Where a request comes from, for the brake and for the list of sessions. */
    public Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                origin.address(request),
                Device.of(request),
                cookie.findDevice(request).orElse(null));
    }
}
