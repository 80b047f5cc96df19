package org.makewhole.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.draft.DraftService;
import org.makewhole.draft.KeptText;
import org.makewhole.shared.error.StaleRecordException;

/**
 * What the script of a form talks to: GET for what was kept, POST with {@code title} and {@code
 * typed} to keep, POST without them to throw away. Only the script of a page of ours can send the
 * header that is asked for, and only for the person whose page it is.
 */
@WebServlet(DraftServlet.PATH)
public class DraftServlet extends HttpServlet {
    static final String PATH = "/draft";

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Makewhole-Person";
    private static final int LONGEST_TITLE = 200;
    private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;

    /** A page of ours: never an address that a browser takes for another host. */
    private static final Pattern PAGE =
            Pattern.compile("(/[a-zA-Z0-9_-]+)+\\.xhtml(\\?[a-zA-Z0-9=&_%.-]*)?");

    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9_:-]{1,60}");
    private static final int LONGEST_PAGE = 300;

    @Inject private DraftService drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isOfThePerson(request, response)) {
            return;
        }
        Optional<String> typed =
                drafts.findTyped(request.getParameter("page"), request.getParameter("form"));
        if (typed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(typed.get());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isOfThePerson(request, response)) {
            return;
        }
        String page = request.getParameter("page");
        String form = request.getParameter("form");
        String typed = request.getParameter("typed");
        if (typed == null) {
            drafts.discard(page, form);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(
                    typed.length() > KeptText.LONGEST
                            ? TOO_LARGE
                            : kept(new KeptText(page, form, title(request), typed)));
        }
    }

    private int kept(KeptText text) {
        try {
            drafts.keep(text);
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (StaleRecordException inAnotherWindow) {
            return HttpServletResponse.SC_CONFLICT;
        }
    }

    private static String title(HttpServletRequest request) {
        String title = Optional.ofNullable(request.getParameter("title")).orElse("").strip();
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    /** Else answers that it is not. */
    private static boolean isOfThePerson(HttpServletRequest request, HttpServletResponse response) {
        String mark = request.getHeader(HEADER);
        String page = request.getParameter("page");
        String form = request.getParameter("form");
        boolean known =
                mark != null
                        && page != null
                        && page.length() <= LONGEST_PAGE
                        && PAGE.matcher(page).matches()
                        && form != null
                        && FORM.matcher(form).matches();
        if (!known) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return false;
        }
        if (!mark.equals(PersonMark.of(request.getUserPrincipal()))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }
}
