package org.makewhole.web.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server writes its cookie the moment a session begins, or gets another id. */
class SessionOverTlsTest {
    private static final String OURS = "__Host-makewhole-session=x; Path=/; Secure";

    private final List<String> cookies = new ArrayList<>(List.of(OURS));
    private boolean committed;

    private static <T> T fake(Class<T> type, InvocationHandler answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        SessionOverTlsTest.class.getClassLoader(), new Class<?>[] {type}, answer));
    }

    private final HttpSession session =
            fake(HttpSession.class, (proxy, method, arguments) -> method.getName().equals("isNew"));

    private final HttpServletRequest request =
            fake(
                    HttpServletRequest.class,
                    (proxy, method, arguments) -> {
                        cookies.removeIf(cookie -> cookie.startsWith("JSESSIONID="));
                        cookies.add("JSESSIONID=abc; Path=/; HttpOnly");
                        return method.getName().equals("changeSessionId") ? "abc" : session;
                    });

    private final HttpServletResponse response =
            fake(
                    HttpServletResponse.class,
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "getHeaders" -> {
                                return List.copyOf(cookies);
                            }
                            case "isCommitted" -> {
                                return committed;
                            }
                            case "setHeader" -> {
                                cookies.clear();
                                cookies.add((String) arguments[1]);
                            }
                            case "addHeader" -> cookies.add((String) arguments[1]);
                            default -> throw new UnsupportedOperationException(method.getName());
                        }
                        return null;
                    });

    private final HttpServletRequest overTls = new ResponseFilter.SessionOverTls(request, response);

    @Test
    void itsCookieIsSecureAndOthersStayAsTheyAre() {
        overTls.getSession();
        assertEquals(List.of(OURS, "JSESSIONID=abc; Path=/; HttpOnly; Secure"), cookies);
        overTls.getSession(true);
        overTls.changeSessionId();
        assertEquals(List.of(OURS, "JSESSIONID=abc; Path=/; HttpOnly; Secure"), cookies);
    }

    @Test
    void whatIsOnItsWayIsLeftAlone() {
        committed = true;
        overTls.getSession(true);
        assertEquals(List.of(OURS, "JSESSIONID=abc; Path=/; HttpOnly"), cookies);
    }
}
