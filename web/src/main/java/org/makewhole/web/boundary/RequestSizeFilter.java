package org.makewhole.web.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a form that announces more than any form here holds, and one that does not say how long
 * it is: no browser sends such a form, and it would have to be stored to find out.
 */
public class RequestSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The server itself reads no more of a form than this. */
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    /** Pages that take files, each with a limit of its own. */
    private static final Set<String> UPLOADS =
            Set.of(
                    "/claimimport/upload.xhtml",
                    "/grievance/file.xhtml",
                    "/evidence/send",
                    "/payment/bank.xhtml",
                    "/payment/rates.xhtml");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long announced = request.getContentLengthLong();
        if (announced < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (announced > MOST_BYTES && !UPLOADS.contains(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
