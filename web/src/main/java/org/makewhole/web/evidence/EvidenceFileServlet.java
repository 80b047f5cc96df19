package org.makewhole.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.ReadEvidence;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.PolicyHeaders;
import org.omnifaces.util.Servlets;

/**
 * Hands out a file, {@code id} in the link: to be saved, never to be shown or run here. With {@code
 * plain=true} it leaves without what it says of people beside its content.
 */
@WebServlet(EvidenceFileServlet.PATH)
public class EvidenceFileServlet extends HttpServlet {
    static final String PATH = "/evidence/file";

    private static final long serialVersionUID = 1L;

    @Inject private EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReadEvidence file;
        long id = Ids.parse(request.getParameter("id"));
        try {
            boolean plain = Boolean.parseBoolean(request.getParameter("plain"));
            file = plain ? evidence.readPlain(id) : evidence.read(id);
        } catch (BusinessException notToBeRead) {
            if (notToBeRead.getKey().equals("evidenceNotPlain")) {
                response.sendRedirect(noCopy(request, id));
                return;
            }
            // Pages offer no link to it: whoever asks typed the address.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = file.content()) {
            response.setContentType(file.type().mediaType());
            response.setContentLengthLong(file.sizeBytes());
            response.setHeader(
                    "Content-Disposition",
                    Servlets.formatContentDispositionHeader(file.name(), true));
            response.setHeader(PolicyHeaders.POLICY, PolicyHeaders.SANDBOX);
            content.transferTo(response.getOutputStream());
        }
    }

    /** The page of the file says that there is no such copy, and what it says itself. */
    private String noCopy(HttpServletRequest request, long id) {
        return "%s/evidence/describe.xhtml?id=%s&file=%s&copy=none"
                .formatted(request.getContextPath(), evidence.get(id).caseId(), id);
    }
}
