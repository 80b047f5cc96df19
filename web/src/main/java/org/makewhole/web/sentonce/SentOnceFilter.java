package org.makewhole.web.sentonce;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.makewhole.web.sentonce.SentForms.SentForm;

/** Leads a form that was done before to where it led then. */
public class SentOnceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FORMS = SentForms.class.getName();
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String TYPED = "application/x-www-form-urlencoded";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SentForms> forms = isForm(request) ? of(request) : Optional.empty();
        if (forms.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        SentForm form = forms.get().of(print(request));
        form.lock();
        try {
            Optional<String> before = form.findLedTo();
            if (before.isPresent()) {
                response.sendRedirect(before.get());
            } else {
                chain.doFilter(request, new Led(response, form));
            }
        } finally {
            form.unlock();
        }
    }

    /**
     * Parts of a page are Faces' own business. A form with a file is not told by its fields: what
     * was done with the file says whether it was there before.
     */
    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getUserPrincipal() != null
                && String.valueOf(request.getContentType()).startsWith(TYPED)
                && request.getHeader("Faces-Request") == null
                && request.getParameter(VIEW_STATE) != null;
    }

    private static Optional<SentForms> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        synchronized (session.getId().intern()) {
            SentForms forms = (SentForms) session.getAttribute(FORMS);
            if (forms == null) {
                forms = new SentForms();
                session.setAttribute(FORMS, forms);
            }
            return Optional.of(forms);
        }
    }

    /** A hash of the page and all that was sent to it. */
    private static String print(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, Arrays.toString(values)));
        String all =
                request.getRequestURI()
                        + '\n'
                        + request.getUserPrincipal().getName()
                        + '\n'
                        + fields;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Notes where the form leads. */
    private static final class Led extends HttpServletResponseWrapper {
        private final SentForm form;

        Led(HttpServletResponse response, SentForm form) {
            super(response);
            this.form = form;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            // A way to an identity provider is good for one journey.
            if (location.startsWith("/")) {
                form.ledTo(location);
            }
            super.sendRedirect(location);
        }
    }
}
