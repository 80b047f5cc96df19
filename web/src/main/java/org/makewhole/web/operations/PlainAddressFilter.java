package org.makewhole.web.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses a request that does not say plainly to whom it is sent and what it asks for. An address
 * of ours is made of its {@code Host} where the operator named none, and of two names a proxy may
 * have looked at the other (RFC 9112, section 3.2). A path that has to be tidied first is read in
 * one way by a proxy or cache before us and in another by our rules; a page that is remembered by
 * it, {@code //host/…}, would lead away. Browsers tidy it before they ask.
 */
public class PlainAddressFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    /** Empty and dotted steps, parameters of a step, and signs that stand for them. */
    private static final Pattern UNTIDY =
            Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|3b|5c)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        if (hosts.size() > 1 || !hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
            // No page: what it shows of addresses would be made of the same words.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (UNTIDY.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
