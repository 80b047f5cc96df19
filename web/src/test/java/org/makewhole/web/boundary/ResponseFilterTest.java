package org.makewhole.web.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.makewhole.web.shared.PolicyHeaders;

class ResponseFilterTest {
    private final Map<String, String> headers = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();

    private HttpServletRequest request() {
        return fake(
                HttpServletRequest.class,
                (method, arguments) ->
                        switch (method) {
                            case "getMethod" -> "POST";
                            case "getRequestURI" -> "/audit/entry.xhtml";
                            case "getContextPath" -> "";
                            case "isSecure" -> true;
                            default -> null;
                        });
    }

    private HttpServletResponse response() {
        return fake(
                HttpServletResponse.class,
                (method, arguments) -> {
                    switch (method) {
                        case "setHeader" ->
                                headers.put((String) arguments[0], (String) arguments[1]);
                        case "containsHeader" -> {
                            return headers.containsKey((String) arguments[0]);
                        }
                        case "reset" -> headers.clear();
                        case "addCookie" -> cookies.add((Cookie) arguments[0]);
                        default -> throw new UnsupportedOperationException(method);
                    }
                    return null;
                });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        ResponseFilterTest.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private void answered(Consumer<ServletResponse> page) throws ServletException, IOException {
        FilterChain chain = (asked, answer) -> page.accept(answer);
        new ResponseFilter().doFilter(request(), response(), chain);
    }

    /** Faces begins anew when it tells a script of an error. */
    @Test
    void anAnswerThatBeginsAnewKeepsWhatHoldsForAll() throws ServletException, IOException {
        answered(ServletResponse::reset);

        assertEquals("no-store", headers.get("Cache-Control"));
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
        assertTrue(headers.get(PolicyHeaders.POLICY).contains("default-src 'none'"));
        assertTrue(headers.containsKey(PolicyHeaders.TLS_ONLY), headers::toString);
    }

    @Test
    void noScriptReadsACookieOfTheLibraries() throws ServletException, IOException {
        answered(answer -> ((HttpServletResponse) answer).addCookie(new Cookie("oam.x", "true")));

        assertTrue(cookies.get(0).isHttpOnly());
        assertTrue(cookies.get(0).getSecure());
    }
}
