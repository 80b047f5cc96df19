package org.makewhole.web.boundary;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Where browsers report that a page broke its policy ({@code report-uri} of CSP level 2, which all
 * of them know). Open to all, since the sign-in page has a policy too; it keeps a count and says
 * nothing.
 */
@WebServlet(PolicyReportServlet.PATH)
public class PolicyReportServlet extends HttpServlet {
    static final String PATH = "/policy-report";

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 16 * 1024;
    private static final int MOST_SIGNS = 100;

    @Inject private PolicyViolations violations;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES);
        Optional<JsonObject> report = parsed(body);
        if (report.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        violations.report(
                plain(text(report.get(), "violated-directive")),
                plain(path(text(report.get(), "document-uri"))));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static Optional<JsonObject> parsed(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.ofNullable(reader.readObject().get("csp-report"))
                    .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                    .map(JsonValue::asJsonObject);
        } catch (JsonException noReport) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject report, String name) {
        return report.get(name) instanceof JsonString text ? text.getString() : "?";
    }

    private static String path(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getPath()).orElse("?");
        } catch (IllegalArgumentException noAddress) {
            return "?";
        }
    }

    /** Anybody can send a report: what is logged of it is short and stays on its line. */
    private static String plain(String text) {
        String visible = text.replaceAll("[^\\x21-\\x7e]", "?");
        return visible.substring(0, Math.min(MOST_SIGNS, visible.length()));
    }
}
