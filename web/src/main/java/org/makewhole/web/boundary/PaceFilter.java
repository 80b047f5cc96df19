package org.makewhole.web.boundary;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.security.Caller;
import org.makewhole.web.shared.RequestOrigin;
import org.makewhole.web.shared.ScriptNotice;

/**
 * A brake on programs that ask faster than people do: for each person, whatever their sessions and
 * addresses, and for each address. Nobody is signed out and nothing is lost; whoever is braked goes
 * on some seconds later. Passwords have a brake of their own, far tighter.
 */
public class PaceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PaceFilter.class.getName());

    /** Not in the standard's list of constants: RFC 6585. */
    static final int TOO_MANY_REQUESTS = 429;

    /** An office of many people has one address. */
    private static final int PEOPLE_OF_AN_ADDRESS = 10;

    /** Style sheets, scripts and pictures; and what operators' programs ask. */
    private static final List<String> FREE =
            List.of("/jakarta.faces.resource/", "/resources/", "/health", "/metrics");

    @Inject private transient RequestOrigin origin;

    @Inject
    @ConfigProperty(name = "makewhole.requests.per.minute")
    private int perMinute;

    private transient Pace ofOne;
    private transient Pace ofAnAddress;

    @Override
    public void init() {
        ofOne = new Pace(Math.max(1, perMinute), TimeMeter.SYSTEM_NANOTIME);
        ofAnAddress =
                new Pace(Math.max(1, perMinute) * PEOPLE_OF_AN_ADDRESS, TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Duration wait = perMinute <= 0 || isFree(request) ? Duration.ZERO : take(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = wait.toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(seconds));
        LOG.log(
                Level.FINE,
                "Braked {0}",
                person(request).map(Caller::principalName).orElse("nobody signed in"));
        if (!ScriptNotice.write(request, response, "pace.text")) {
            response.sendError(TOO_MANY_REQUESTS);
        }
    }

    private static boolean isFree(HttpServletRequest request) {
        String path = request.getServletPath();
        return FREE.stream().anyMatch(path::startsWith);
    }

    private Duration take(HttpServletRequest request) {
        String address = networkOf(origin.address(request));
        Duration ofPerson =
                ofOne.take(
                        person(request)
                                .map(one -> "person " + one.accountId())
                                .orElse("address " + address));
        return ofPerson.isZero() ? ofAnAddress.take(address) : ofPerson;
    }

    private static Optional<Caller> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(Caller::parse);
    }

    /** Of an IPv6 address the half that a provider gives out: the rest anybody may choose. */
    static String networkOf(String address) {
        String[] groups = address.split(":", -1);
        return groups.length > 4 && !address.startsWith("::")
                ? String.join(":", List.of(groups).subList(0, 4))
                : address;
    }
}
