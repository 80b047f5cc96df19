package org.makewhole.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.account.brake.KnownDevices;
import org.makewhole.web.shared.RequestOrigin;

/**
 * The second cookie of a session, and the one by which a browser is known. Under HTTPS their names
 * begin with {@code __Host-}: browsers then refuse it from another host of the domain, and without
 * HTTPS. Plain HTTP on this machine has to do with another name, for there they refuse that one.
 */
@ApplicationScoped
public class SessionCookie {
    private static final String BOUND_TO_HOST = "__Host-";
    private static final String SESSION = "makewhole-session";
    private static final String DEVICE = "makewhole-device";

    @Inject private RequestOrigin origin;

    protected SessionCookie() {}

    SessionCookie(RequestOrigin origin) {
        this.origin = origin;
    }

    /** The value that the browser shows. */
    Optional<String> find(HttpServletRequest request) {
        return find(request, SESSION);
    }

    /** Gives the browser a value that it keeps until it is closed. */
    void give(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, SESSION + "=" + value);
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, SESSION + "=; Max-Age=0");
    }

    /** By what the browser is known, whoever signs in there. */
    Optional<String> findDevice(HttpServletRequest request) {
        return find(request, DEVICE);
    }

    /** Gives the browser a value by which it is known for a while, also after signing out. */
    void giveDevice(HttpServletRequest request, HttpServletResponse response, String value) {
        write(
                request,
                response,
                DEVICE + "=" + value + "; Max-Age=" + KnownDevices.REMEMBERED.toSeconds());
    }

    private Optional<String> find(HttpServletRequest request, String name) {
        String whole = prefix(request) + name;
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(whole))
                .map(Cookie::getValue)
                .findFirst();
    }

    // By hand, as the server's own cookies know no SameSite.
    private void write(HttpServletRequest request, HttpServletResponse response, String cookie) {
        response.addHeader(
                "Set-Cookie",
                prefix(request)
                        + cookie
                        + "; Path=/; HttpOnly; SameSite=Lax"
                        + (origin.isSecure(request) ? "; Secure" : ""));
    }

    private String prefix(HttpServletRequest request) {
        return origin.isSecure(request) ? BOUND_TO_HOST : "";
    }
}
