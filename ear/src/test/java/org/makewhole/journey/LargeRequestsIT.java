package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.SignInPage;

/** Requests that would take more memory than there is, if anybody let them. */
@Journey("8-large-requests")
@Order(8)
class LargeRequestsIT {
    private static final Pattern PERSON = Pattern.compile("data-draft-person=\"([^\"]+)\"");
    private static final String PARALEGAL = "paralegal@legalaid.example";

    @Test
    void aFormOfUnknownOrEndlessLengthIsRefusedUnread(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        List<String> chunked =
                List.of(
                        "Cookie: " + Wire.of(browser).cookies(),
                        "Content-Type: multipart/form-data; boundary=x",
                        "Transfer-Encoding: chunked");

        for (String page : List.of("/claimimport/upload.xhtml", "/login.xhtml")) {
            String answer = RawWire.send("POST " + page, chunked, "5\r\naaaaa\r\n0\r\n\r\n");
            assertEquals(411, RawWire.status(answer), answer);
            assertTrue(answer.contains("This could not be taken in"), answer);
        }
        HttpResponse<String> large =
                Wire.of(browser).post("/claim/new.xhtml", Map.of("a", "b".repeat(2_200_000)));
        assertEquals(413, large.statusCode(), large.body());
        assertTrue(large.body().contains("This could not be taken in"), large.body());
    }

    /** A form with files would be kept in memory; nobody needs to sign in to send one. */
    @Test
    void filesAreRefusedUnreadWhereNoneAreTaken() {
        String type = "Content-Type: Multipart/Form-Data; boundary=x";
        String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";

        for (String page : List.of("/login.xhtml", "/welcome/forgotten.xhtml", "/setup.xhtml")) {
            String answer = RawWire.send("POST " + page, List.of(type), part);

            assertEquals(415, RawWire.status(answer), answer);
            assertTrue(answer.contains("This could not be taken in"), answer);
        }
    }

    /** More than the server has memory for, one after the other: each is let go when it is done. */
    @Test
    void uploadsAreLetGo(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        Wire wire = Wire.of(browser);
        Matcher person = PERSON.matcher(wire.get("/claim/new.xhtml").body());
        assertTrue(person.find());
        String file = "x".repeat(20 << 20);
        String parts =
                "--x\r\n"
                    + "Content-Disposition: form-data; name=\"case\"\r\n\r\n"
                    + "1\r\n"
                    + "--x\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        + file
                        + "\r\n--x--\r\n";

        for (int sent = 0; sent < 25; sent++) {
            HttpResponse<String> answer = wire.sendParts("/evidence/send", parts, person.group(1));

            assertEquals(422, answer.statusCode(), sent + ": " + answer.body());
        }
    }
}
