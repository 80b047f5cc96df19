package org.makewhole.web.operations;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.makewhole.shared.persistence.Readiness;

/**
 * {@code /health/live}: the application answers. {@code /health/ready}: so does its database. The
 * body has the form of MicroProfile Health; status 503 means down.
 */
@WebServlet(urlPatterns = {"/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean up = request.getServletPath().endsWith("/live") || readiness.databaseAnswers();
        response.setStatus(
                up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder().add("status", up ? "UP" : "DOWN").build());
    }
}
