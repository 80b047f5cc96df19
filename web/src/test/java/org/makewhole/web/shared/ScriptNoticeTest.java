package org.makewhole.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptNoticeTest {
    private final StringWriter written = new StringWriter();

    @Test
    void theLanguageThatAPersonChoseGoesBeforeThatOfTheirBrowser() throws IOException {
        assertTrue(write("partial/ajax", "es", Locale.ENGLISH));

        assertTrue(written.toString().contains("pidió más de lo que una persona"));
    }

    @Test
    void whereNobodyChoseTheBrowserDoes() throws IOException {
        assertTrue(write("partial/ajax", null, Locale.forLanguageTag("es-MX")));
        assertTrue(written.toString().contains("pidió más de lo que una persona"));
        written.getBuffer().setLength(0);

        assertTrue(write("partial/ajax", null, Locale.FRENCH));
        assertTrue(written.toString().contains("than a person asks for"));
    }

    @Test
    void aPageItselfIsNotAnsweredHere() throws IOException {
        assertFalse(write(null, "es", Locale.ENGLISH));
        assertEquals("", written.toString());
    }

    private boolean write(String faces, String chosen, Locale browser) throws IOException {
        HttpSession session = made(HttpSession.class, answers("getAttribute", chosen));
        Map<String, Object> answers = answers("getHeader", faces);
        answers.put("getSession", session);
        answers.put("getLocale", browser);
        return ScriptNotice.write(
                made(HttpServletRequest.class, answers),
                made(
                        HttpServletResponse.class,
                        answers("getWriter", new PrintWriter(written, true))),
                "pace.text");
    }

    private static Map<String, Object> answers(String method, Object answer) {
        Map<String, Object> answers = new HashMap<>();
        answers.put(method, answer);
        return answers;
    }

    private static <T> T made(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
