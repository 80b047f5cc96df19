package org.makewhole.web.evidence;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.HiddenDataException;
import org.makewhole.evidence.OnHidden;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.draft.PersonMark;
import org.makewhole.web.shared.Ids;

/**
 * Takes one file from the script of the page for files and answers {@code {"state": …}} or {@code
 * {"problem": …}}, whose words the page has. Only the script of a page of ours can send the header
 * that is asked for, and only for the person whose page it is.
 */
@WebServlet(EvidenceSendServlet.PATH)
@MultipartConfig(
        maxFileSize = EvidenceSendServlet.MOST_BYTES,
        maxRequestSize = EvidenceSendServlet.MOST_BYTES,
        fileSizeThreshold = (int) EvidenceSendServlet.MOST_BYTES)
public class EvidenceSendServlet extends HttpServlet {
    static final String PATH = "/evidence/send";

    /** The largest file, and something for what stands around it. Never in a temporary file. */
    static final long MOST_BYTES = 26L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Makewhole-Person";

    /** RFC 9110: understood, and not to be done. */
    private static final int UNPROCESSABLE = 422;

    @Inject private EvidenceService evidence;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!PersonMark.of(request.getUserPrincipal()).equals(request.getHeader(HEADER))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response, "evidenceTooLarge");
            return;
        }
        try {
            EvidenceRow row = take(request);
            answer(response, HttpServletResponse.SC_OK, "state", row.state().name());
        } catch (HiddenDataException asked) {
            ask(response, asked);
        } catch (BusinessException refusal) {
            refuse(response, refusal.getKey());
        } catch (DateTimeException | ConstraintViolationException unreadable) {
            refuse(response, "evidenceFields");
        }
    }

    private EvidenceRow take(HttpServletRequest request) throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file == null) {
            throw new BusinessException("evidenceEmpty");
        }
        try {
            return evidence.add(
                    Ids.parse(request.getParameter("case")),
                    said(request),
                    onHidden(request),
                    Optional.ofNullable(file.getSubmittedFileName()).orElse(""),
                    file::getInputStream);
        } finally {
            file.delete();
        }
    }

    private static DescribeEvidence said(HttpServletRequest request) {
        return new DescribeEvidence(
                find(request, "kind").map(EvidenceSendServlet::kind).orElse(EvidenceKind.OTHER),
                find(request, "worker").map(Ids::parse).orElse(null),
                find(request, "on").map(LocalDate::parse).orElse(null),
                find(request, "from").orElse(null),
                find(request, "note").orElse(null));
    }

    /** Nobody has agreed to anything as long as the page does not say so. */
    private static OnHidden onHidden(HttpServletRequest request) {
        String wanted = request.getParameter("hidden");
        for (OnHidden one : OnHidden.values()) {
            if (one.name().equals(wanted)) {
                return one;
            }
        }
        return OnHidden.ASK;
    }

    private static EvidenceKind kind(String name) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new BusinessException("evidenceFields");
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static void refuse(HttpServletResponse response, String problem) throws IOException {
        answer(response, UNPROCESSABLE, "problem", problem);
    }

    /** What the file says, in codes and in its own words. */
    private static void ask(HttpServletResponse response, HiddenDataException asked)
            throws IOException {
        JsonArrayBuilder said = Json.createArrayBuilder();
        asked.getHidden()
                .said()
                .forEach(
                        one ->
                                said.add(
                                        Json.createObjectBuilder()
                                                .add("trait", one.trait().name())
                                                .add("value", one.value())));
        JsonObject answer =
                Json.createObjectBuilder()
                        .add("problem", asked.getKey())
                        .add("copy", asked.isCopyPossible())
                        .add("said", said)
                        .build();
        answer(response, UNPROCESSABLE, answer.toString());
    }

    /** Names and values are ours: codes without a sign that JSON would escape. */
    private static void answer(HttpServletResponse response, int status, String name, String value)
            throws IOException {
        answer(response, status, "{\"%s\": \"%s\"}".formatted(name, value));
    }

    private static void answer(HttpServletResponse response, int status, String json)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json);
    }
}
