package org.makewhole.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a form that announces more than any form here holds, one that does not say how long it
 * is, and one with files where no files are taken: no browser sends such a form, and it would have
 * to be kept in memory to find out.
 */
public class RequestSizeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The server itself reads no more of a form than this. */
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    /** A page that takes files as well, none of them large. */
    private static final String SHEET = "/agreement/import.xhtml";

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
        boolean files = UPLOADS.contains(request.getServletPath());
        if (announced < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (announced > MOST_BYTES && !files) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isOfParts(request) && !files && !SHEET.equals(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form that may hold files. */
    static boolean isOfParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
