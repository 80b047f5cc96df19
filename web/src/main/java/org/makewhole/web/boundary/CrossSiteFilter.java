package org.makewhole.web.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what a page of another site makes a browser ask for here, but for a link that somebody
 * follows. The state of each form and the cookies' {@code SameSite} keep such forms out already;
 * this one does so before anything is read. Browsers say by themselves from where they come (Fetch
 * Metadata Request Headers, W3C), and no page can make them say otherwise.
 */
public class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A sister of our host name is another site, too; {@code none} is the person themselves. */
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOthers(request) && !isLink(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOthers(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && OTHERS.contains(site);
    }

    private static boolean isLink(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
