package org.makewhole.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.shared.security.Recent;

/** What the server's own session remembers of a sign-in: which one, or one that is under way. */
final class ServerSession {
    private static final String SIGNED_IN = ServerSession.class.getName();
    private static final String PENDING = PendingSignIn.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private ServerSession() {}

    static Optional<Long> findId(HttpServletRequest request) {
        return find(request, SIGNED_IN, Long.class);
    }

    /** Begins anew: another id, and nothing is left of what the session held before. */
    static void begin(HttpServletRequest request, long id, Duration idle) {
        end(request);
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(SIGNED_IN, id);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static void keep(HttpServletRequest request, PendingSignIn pending) {
        request.getSession().setAttribute(PENDING, pending);
    }

    /** Empty also when the first proof was shown too long ago. */
    static Optional<PendingSignIn> findPending(HttpServletRequest request) {
        return find(request, PENDING, PendingSignIn.class)
                .filter(pending -> Recent.is(pending.person().at(), PATIENCE, Instant.now()));
    }

    private static <T> Optional<T> find(HttpServletRequest request, String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(type::cast);
    }
}
