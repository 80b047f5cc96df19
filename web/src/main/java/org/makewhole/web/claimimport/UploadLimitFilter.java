package org.makewhole.web.claimimport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Turns an upload away that announces more than can be read, with a word on the page. The limits of
 * the Faces servlet stand behind it, for what announces nothing.
 */
@WebFilter(filterName = "UploadLimitFilter", urlPatterns = "/claimimport/upload.xhtml")
public class UploadLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MB = 1024L * 1024L;

    /** The largest file, and something for what a browser wraps around it. */
    private static final long MOST_BYTES = 51 * MB;

    /**
     * A browser shows an answer only after it has sent everything; so much is read for courtesy.
     */
    private static final long MOST_DISCARDED = 512 * MB;

    private static final int BUFFER = 64 * 1024;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long announced = request.getContentLengthLong();
        if (announced <= MOST_BYTES) {
            chain.doFilter(request, response);
            return;
        }
        if (announced <= MOST_DISCARDED) {
            discard(request.getInputStream());
        }
        response.sendRedirect(request.getContextPath() + "/claimimport/upload.xhtml?tooLarge=true");
    }

    private static void discard(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (content.read(buffer) >= 0) {
            // Nothing is kept.
        }
    }
}
