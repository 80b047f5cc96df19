package org.makewhole.web.operations;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.makewhole.shared.pulse.PagePatience;

/**
 * Whoever opens a page or sends a form waits for a slow database some seconds and is then told. A
 * listener, and no filter: who is behind a request is asked of the database before any filter.
 */
@WebListener
public class PatienceListener implements ServletRequestListener {
    /**
     * What rightly takes long, and would have to begin anew: tables that come in, files, copies and
     * figures that go out, proofs over everything, erasures and new keys, runs of payments. What
     * operators' programs ask tells by itself how the database does.
     */
    static final List<String> LONG =
            List.of(
                    "/account/record.xhtml",
                    "/agreement/import.xhtml",
                    "/audit/export.xhtml",
                    "/audit/verify.xhtml",
                    "/casefile/export.xhtml",
                    "/claimimport/",
                    "/dashboard/export.xhtml",
                    "/evidence/file",
                    "/evidence/send",
                    "/grievance/export.xhtml",
                    "/health/",
                    "/keyring/",
                    "/metrics",
                    "/operations/",
                    "/payment/run.xhtml",
                    "/privacy/");

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        if (begun.getServletRequest() instanceof HttpServletRequest request
                && !isLong(request.getServletPath())) {
            PagePatience.begin();
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent ended) {
        PagePatience.end();
    }

    static boolean isLong(String path) {
        return LONG.stream().anyMatch(path::startsWith);
    }
}
