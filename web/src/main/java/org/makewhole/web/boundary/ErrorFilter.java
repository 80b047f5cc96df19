package org.makewhole.web.boundary;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.pulse.Pulse;
import org.makewhole.shared.security.NotSignedInException;
import org.makewhole.web.shared.DatabaseAwayAnswer;
import org.primefaces.csp.CspException;

/**
 * Takes what a page throws before the server does: the log gets one line and one stack under a
 * number, the person gets the page for the kind of error.
 */
public class ErrorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorFilter.class.getName());

    /** The state that the form belonged to is gone; the page for 409 says what to do. */
    static final int EXPIRED = HttpServletResponse.SC_CONFLICT;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (isOver(session) && isForLackOfASession(thrown)) {
                leadToSignIn(request, response, thrown);
            } else {
                answer(request, response, thrown);
            }
        }
    }

    /** Whoever signs out, or is signed out, while another page of theirs is being made. */
    private static boolean isOver(HttpSession session) {
        if (session == null) {
            return false;
        }
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException over) {
            return true;
        }
    }

    private static boolean isForLackOfASession(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(
                        cause ->
                                cause instanceof IllegalStateException
                                        || cause instanceof NotSignedInException);
    }

    private static void leadToSignIn(
            HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        LOG.log(Level.FINE, "The session ended while a page was made", thrown);
        if (!response.isCommitted()) {
            response.sendRedirect(request.getContextPath() + "/login.xhtml");
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        if (response.isCommitted() && thrown instanceof IOException) {
            LOG.log(Level.FINE, "The browser went away", thrown);
            return;
        }
        int status = status(thrown);
        if (status == DatabaseAwayAnswer.STATUS) {
            // The pulse has told the log already, or is about to.
            LOG.log(Level.FINE, "The database was lost while a page was made", thrown);
            DatabaseAwayAnswer.give(request, response);
            return;
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            ErrorNumber.log(request, thrown);
        } else {
            ErrorNumber.log(request, status);
        }
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    /** The status that the innermost known cause stands for. */
    static int status(Throwable thrown) {
        if (DatabaseAwayAnswer.isFor(thrown)) {
            return DatabaseAwayAnswer.STATUS;
        }
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                status = EXPIRED;
            } else if (cause instanceof EJBAccessException) {
                status = HttpServletResponse.SC_FORBIDDEN;
            } else if (cause instanceof CspException) {
                // A form without the nonce of its page: no browser sends that by itself.
                status = HttpServletResponse.SC_BAD_REQUEST;
            } else if (cause instanceof NotFoundException) {
                status = HttpServletResponse.SC_NOT_FOUND;
            }
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && Pulse.hasJustMissed()) {
            return DatabaseAwayAnswer.STATUS;
        }
        return status;
    }
}
