package org.makewhole.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.security.Permission;

/**
 * Lets only operators see health and metrics: a request from this machine that no proxy forwarded,
 * one with {@code Authorization: Bearer} and the token of {@code MAKEWHOLE_METRICS_TOKEN}, or one
 * of a person whose role is to operate the platform. To everybody else the pages do not exist.
 */
@WebFilter(urlPatterns = {"/health/*", "/metrics"})
public class OperatorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject
    @ConfigProperty(name = "makewhole.metrics.token")
    private Optional<String> token;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLocal(request)
                || hasToken(request)
                || request.isUserInRole(Permission.PLATFORM_OPERATE)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isLocal(HttpServletRequest request) throws IOException {
        boolean forwarded =
                request.getHeader("X-Forwarded-For") != null
                        || request.getHeader("Forwarded") != null;
        return !forwarded && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return token.isPresent()
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
                        token.get().getBytes(StandardCharsets.UTF_8));
    }
}
