package org.makewhole.web.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what was typed into a search, and leads to the list whose address does not repeat it. */
@WebServlet("/casefile/search")
public class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What narrows the list and names nobody. */
    private static final List<String> FILTERS = List.of("status", "country", "mine", "open");

    @Inject private transient SearchWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "");
        String query =
                Stream.concat(
                                Stream.of(typed)
                                        .filter(text -> !text.isBlank())
                                        .map(text -> "find=" + words.keep(text)),
                                FILTERS.stream()
                                        .filter(name -> isChosen(request.getParameter(name)))
                                        .map(name -> pair(name, request.getParameter(name))))
                        .collect(Collectors.joining("&"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath()
                        + "/casefile/list.xhtml"
                        + (query.isEmpty() ? "" : "?" + query));
    }

    private static boolean isChosen(String value) {
        return value != null && !value.isEmpty();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
