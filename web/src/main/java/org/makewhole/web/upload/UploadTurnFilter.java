package org.makewhole.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Lets only so many bytes of uploads in at a time. A file is never written to a temporary file, so
 * that it stands in memory, several times over while it is checked and encrypted: six people with
 * 24 MB each stopped a server of 448 MB. Whoever comes meanwhile waits for their turn, unread.
 */
public class UploadTurnFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A file needs some eight times its own size until it lies in the database. */
    private static final int TIMES_IN_MEMORY = 8;

    /** Not in the standard's list of constants: RFC 6585. */
    private static final int TOO_MANY_REQUESTS = 429;

    /** Longer than a large file takes, shorter than a browser or proxy waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private transient UploadTurns turns;

    @Override
    public void init() {
        turns = new UploadTurns(Runtime.getRuntime().maxMemory() / TIMES_IN_MEMORY, PATIENCE);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestSizeFilter.isOfParts(request)) {
            chain.doFilter(request, response);
            return;
        }
        long announced = request.getContentLengthLong();
        if (!turns.take(announced)) {
            response.setHeader("Retry-After", Long.toString(PATIENCE.toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.giveBack(announced);
        }
    }
}
