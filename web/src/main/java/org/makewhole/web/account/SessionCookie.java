package org.makewhole.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.web.shared.RequestOrigin;

/**
 * The second cookie of a session. Under HTTPS its name begins with {@code __Host-}: browsers then
 * refuse it from another host of the domain, and without HTTPS. Plain HTTP on this machine has to
 * do with another name, for there they refuse that one.
 */
@ApplicationScoped
public class SessionCookie {
    private static final String PLAIN = "makewhole-session";
    private static final String BOUND_TO_HOST = "__Host-" + PLAIN;

    @Inject private RequestOrigin origin;

    /** The value that the browser shows. */
    Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives the browser a value that it keeps until it is closed. */
    void give(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, value, "");
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", "; Max-Age=0");
    }

    // By hand, as the server's own cookies know no SameSite.
    private void write(
            HttpServletRequest request, HttpServletResponse response, String value, String life) {
        response.addHeader(
                "Set-Cookie",
                name(request)
                        + "="
                        + value
                        + "; Path=/; HttpOnly; SameSite=Lax"
                        + life
                        + (origin.isSecure(request) ? "; Secure" : ""));
    }

    private String name(HttpServletRequest request) {
        return origin.isSecure(request) ? BOUND_TO_HOST : PLAIN;
    }
}
