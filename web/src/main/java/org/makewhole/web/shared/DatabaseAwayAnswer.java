package org.makewhole.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.makewhole.shared.pulse.DatabaseAway;
import org.makewhole.shared.pulse.PagePatience;
import org.makewhole.shared.pulse.Pulse;

/**
 * What is answered while the database does not, or too slowly: status 503 and a page of its own, or
 * a notice on the page that a script belongs to. Neither needs anything of the database.
 */
public final class DatabaseAwayAnswer {
    public static final int STATUS = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    /** Attribute of a request for which the database answers, but too slowly. */
    static final String SLOW = "databaseSlow";

    private static final String SECONDS = "5";

    private DatabaseAwayAnswer() {}

    /**
     * Spares a request the way to a database that is known to be away, or too slow for a page.
     *
     * @throws IllegalStateException in that case
     */
    public static void requirePulse() {
        if (!Pulse.isBeating() || PagePatience.isHopeless()) {
            throw new IllegalStateException("The database does not answer");
        }
    }

    /**
     * Whether a failure means that the database is away. While it is, every failure does: what was
     * broken off in the middle of its work has many ways to say so.
     */
    public static boolean isFor(Throwable failure) {
        return !Pulse.isBeating() || PagePatience.isOver() || DatabaseAway.isCauseOf(failure);
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
        boolean slow = Pulse.isBeating() && PagePatience.isOver();
        request.setAttribute(SLOW, slow);
        if (!ScriptNotice.write(request, response, slow ? "slow.text" : "away.text")) {
            response.sendError(STATUS);
        }
    }
}
