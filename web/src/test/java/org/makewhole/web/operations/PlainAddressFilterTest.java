package org.makewhole.web.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressFilterTest {
    private static final int ANSWERED = 200;

    private int status;

    private int ask(String path, String... hosts) throws ServletException, IOException {
        status = 0;
        HttpServletRequest request =
                fake(
                        HttpServletRequest.class,
                        (method, arguments) ->
                                method.equals("getRequestURI")
                                        ? path
                                        : Collections.enumeration(List.of(hosts)));
        HttpServletResponse response =
                fake(
                        HttpServletResponse.class,
                        (method, arguments) -> {
                            status = (int) arguments[0];
                            return null;
                        });
        new PlainAddressFilter().doFilter(request, response, (asked, answer) -> status = ANSWERED);
        return status;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        PlainAddressFilterTest.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/casefile/case.xhtml",
                "/jakarta.faces.resource/jquery/jquery.js.xhtml",
                "/jakarta.faces.resource/icons.svg.xhtml",
                "/sso/end",
                "/feed/AbC_-9.ics",
                "/welcome/%C3%A9.xhtml",
                "/health/ready"
            })
    void whatBrowsersAskForIsAnswered(String path) throws ServletException, IOException {
        assertEquals(ANSWERED, ask(path, "cases.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//casefile/case.xhtml",
                "/casefile//case.xhtml",
                "/./casefile/case.xhtml",
                "/welcome/../casefile/case.xhtml",
                "/casefile/..",
                "/casefile/case.xhtml;a=b",
                "/jakarta.faces.resource/%2e%2E/casefile/case.xhtml",
                "/casefile%2fcase.xhtml",
                "/casefile\\case.xhtml"
            })
    void aPathThatHasToBeTidiedFirstIsNotThere(String path) throws ServletException, IOException {
        assertEquals(404, ask(path, "cases.example.org"));
    }

    @Test
    void aRequestSaysToWhomItIsSentOnce() throws ServletException, IOException {
        for (String host :
                List.of("localhost:8080", "127.0.0.1", "[::1]:8080", "a-b.example", "my_host:1")) {
            assertEquals(ANSWERED, ask("/", host), host);
        }
        assertEquals(ANSWERED, ask("/"), "HTTP/1.0");
        for (String host : List.of("a b", "x/y", "", "a:b", "a@b", "a:123456", "<b>")) {
            assertEquals(400, ask("/", host), host);
        }
        assertEquals(400, ask("/", "localhost", "localhost"));
    }
}
