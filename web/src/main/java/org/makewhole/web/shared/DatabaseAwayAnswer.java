package org.makewhole.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.makewhole.shared.pulse.DatabaseAway;
import org.makewhole.shared.pulse.Pulse;

/**
 * What is answered while the database does not: status 503 and a page of its own, or a notice on
 * the page that a script belongs to. Neither needs anything of the database.
 */
public final class DatabaseAwayAnswer {
    public static final int STATUS = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private static final String SECONDS = "5";

    private DatabaseAwayAnswer() {}

    /**
     * Spares a request the way to a database that is known to be away.
     *
     * @throws IllegalStateException in that case
     */
    public static void requirePulse() {
        if (!Pulse.isBeating()) {
            throw new IllegalStateException("The database does not answer");
        }
    }

    /**
     * Whether a failure means that the database is away. While it is, every failure does: what was
     * broken off in the middle of its work has many ways to say so.
     */
    public static boolean isFor(Throwable failure) {
        return !Pulse.isBeating() || DatabaseAway.isCauseOf(failure);
    }

    /** Writes the answer, unless another one is on its way already. */
    public static void give(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        // The container may ask who is there before any filter.
        PolicyHeaders.write(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", SECONDS);
        if (!ScriptNotice.write(request, response, "away.text")) {
            response.sendError(STATUS);
        }
    }
}
