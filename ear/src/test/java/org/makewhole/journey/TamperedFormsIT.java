package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;

/**
 * Every form that a page shows to those who may write, sent from the same page by somebody who may
 * only read, with each of its buttons: what was not made for a person does nothing for them.
 */
@Journey("7-tampered-forms")
@Order(7)
class TamperedFormsIT {
    private static final String WRITES = "paralegal@legalaid.example";
    private static final String READS = "auditor@legalaid.example";

    /** Of everybody who is signed in. */
    private static final Set<String> FRAME = Set.of("signOut", "language", "workplaces", "drafts");

    /** A page with a word on it, a redirect, a refusal: not "too old", and no fault. */
    private static final Set<Object> ANSWERED = Set.of(200L, 302L, 403L, 404L);

    /** Without the right, not found, too old; 400 for what is no form of the page any more. */
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409);

    /** To a record, on the pages and as downloads. */
    private static final Pattern LINK =
            Pattern.compile(
                    "href=\"(/[\\w/.-]+\\?[^\"#]*\\b(?:id|run|posting|calculation)=\\d[^\"]*)\"");

    /** What is written when somebody looks, or is refused. */
    private static final Set<String> TOLD =
            Set.of("account_session", "audit_entry", "audit_chain", "account_device", "draft");

    /** The forms of a page: name, fields with a value for each, state of the view, buttons. */
    private static final String FORMS =
            """
            const [address, done] = arguments;
            fetch(address).then((answer) => answer.text()).then((text) => {
              const page = new DOMParser().parseFromString(text, "text/html");
              done([...page.querySelectorAll("main form[id]")].map((form) => ({
                id: form.id,
                fields: Object.fromEntries([...form.elements]
                  .filter((one) => one.name && !["submit", "button", "file"].includes(one.type)
                    && one.name !== "jakarta.faces.ViewState")
                  .map((one) => [one.name, one.tagName === "SELECT"
                    ? ([...one.options].map((option) => option.value).filter((value) => value).pop() ?? "")
                    : one.value || "tampered"])),
                state: form.elements["jakarta.faces.ViewState"]?.value ?? "",
                buttons: [...form.elements].filter((one) => ["submit", "button"].includes(one.type) && one.name)
                  .map((one) => one.name)
              })));
            });
            """;

    /**
     * Asks for a page and sends a form as if it had stood there. Anew for each: the server
     * remembers a handful of views only, and whoever is signed in often has a form with many
     * buttons.
     */
    private static final String SEND =
            """
            const [address, forms, done] = arguments;
            const send = async () => {
              const statuses = [];
              for (const fields of forms) {
                const text = await (await fetch(address)).text();
                const page = new DOMParser().parseFromString(text, "text/html");
                const body = new URLSearchParams(fields);
                body.set("jakarta.faces.ViewState", page.querySelector("[name='jakarta.faces.ViewState']").value);
                body.set("primefaces.nonce", /nonce="([^"]+)"/.exec(text)[1]);
                const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
                statuses.push(answer.type === "opaqueredirect" ? 302 : answer.status);
              }
              return statuses;
            };
            send().then(done, (failure) => done([String(failure)]));
            """;

    private final Database database = Database.of(Demonstration.product());

    @Test
    void whatIsHiddenFromAPersonDoesNothingForThem(Browser writer, Browser reader) {
        SignInPage.signIn(writer, WRITES);
        SignInPage.signIn(reader, READS);
        String id = caseOfBoth();
        int sent = 0;
        for (String address : addresses(id, Wire.of(writer), Wire.of(reader))) {
            Set<Object> given = new HashSet<>();
            forms(reader, address).forEach(form -> given.addAll((List<?>) form.get("buttons")));
            List<Map<String, String>> submissions =
                    forms(writer, address).stream()
                            .flatMap(form -> submissions(form).stream())
                            .filter(fields -> fields.keySet().stream().noneMatch(given::contains))
                            .toList();
            if (!submissions.isEmpty()) {
                String before = stored();
                for (Object status : send(reader, address, submissions)) {
                    assertTrue(ANSWERED.contains(status), address + ": " + status);
                }
                assertEquals(before, stored(), address);
                sent += submissions.size();
            }
        }
        assertTrue(sent >= 6, "only " + sent);
        assertEquals(200, Wire.of(reader).get("/index.xhtml").statusCode(), "still signed in");

        String page = "/casefile/case.xhtml?id=" + id;
        Map<String, Object> plan =
                forms(writer, page).stream()
                        .filter(form -> form.get("id").equals("plan"))
                        .findFirst()
                        .orElseThrow();
        String before = stored();
        assertEquals(List.of(302L), send(writer, page, submissions(plan)));
        assertNotEquals(before, stored(), "sent by whoever may, the same form does something");
    }

    /** Each request of one person, with the state of its view, sent again by somebody elsewhere. */
    @Test
    void whatIsSentInOneOrganisationIsWorthNothingInAnother(Browser writer, Browser stranger) {
        SignInPage.signIn(writer, WRITES);
        SignInPage.signIn(stranger, "organiser@union.example");
        Wire own = Wire.of(writer);
        Wire other = Wire.of(stranger);
        String before = stored();
        int sent = 0;
        Set<String> links = new TreeSet<>();
        for (String address : addresses(caseOfBoth(), own)) {
            LINK.matcher(own.get(address).body()).results().forEach(l -> links.add(l.group(1)));
            for (Map<String, Object> form : forms(writer, address)) {
                for (Map<String, String> fields : submissions(form)) {
                    fields.put("jakarta.faces.ViewState", (String) form.get("state"));
                    assertRefused(other.post(address, fields), address);
                    sent++;
                }
            }
        }
        links.forEach(link -> assertRefused(other.get(link.replace("&amp;", "&")), link));
        assertEquals(before, stored());
        assertTrue(sent >= 20, "only " + sent);
        assertTrue(links.size() >= 20, links::toString);
        assertEquals(200, other.get("/index.xhtml").statusCode(), "still signed in");
    }

    private static void assertRefused(HttpResponse<String> answer, String address) {
        assertTrue(
                REFUSED.contains(answer.statusCode()), () -> address + ": " + answer.statusCode());
        assertFalse(answer.body().contains("LANTERN-"), address);
    }

    private String caseOfBoth() {
        return database.rows(
                        "SELECT c.id FROM case_file c JOIN organization o ON o.id ="
                                + " c.organization_id WHERE o.code = 'LANTERN' AND c.visibility ="
                                + " 'ORGANIZATION' AND c.status = 'ACCEPTED' ORDER BY c.id LIMIT 1")
                .get(0)
                .get("id")
                .toString();
    }

    /** The pages that both may open. */
    private static List<String> addresses(String id, Wire... wires) {
        return Paths.pages().entrySet().stream()
                .map(page -> page.getKey() + (page.getValue().contains("id") ? "?id=" + id : ""))
                .filter(address -> !Paths.isOpen(address.split("\\?")[0]))
                .filter(
                        address ->
                                List.of(wires).stream()
                                        .allMatch(wire -> wire.get(address).statusCode() == 200))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> forms(Browser browser, String address) {
        return ((List<Map<String, Object>>) browser.driver().executeAsyncScript(FORMS, address))
                .stream().filter(form -> !FRAME.contains(form.get("id"))).toList();
    }

    /** The form with each of its buttons. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> submissions(Map<String, Object> form) {
        String id = (String) form.get("id");
        List<Map<String, String>> submissions = new ArrayList<>();
        for (String button : (List<String>) form.get("buttons")) {
            Map<String, String> fields = new TreeMap<>((Map<String, String>) form.get("fields"));
            fields.put(id, id);
            fields.put(id + "_SUBMIT", "1");
            fields.put(button, button);
            submissions.add(fields);
        }
        return submissions;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> send(
            Browser browser, String address, List<Map<String, String>> forms) {
        return (List<Object>) browser.driver().executeAsyncScript(SEND, address, forms);
    }

    /** How many rows of each kind there are, and how often they were changed. */
    private String stored() {
        String counts =
                database
                        .rows(
                                "SELECT table_name AS name FROM information_schema.columns WHERE"
                                        + " table_schema = 'makewhole' AND column_name = 'version'"
                                        + " AND table_name NOT LIKE 'own\\_%'")
                        .stream()
                        .map(row -> (String) row.get("name"))
                        .filter(table -> !TOLD.contains(table))
                        .sorted()
                        .map(
                                table ->
                                        "SELECT '%1$s' AS name, COUNT(*) AS n, SUM(version) AS v FROM `%1$s`"
                                                .formatted(table))
                        .collect(Collectors.joining(" UNION ALL "));
        return database.rows(counts).toString();
    }
}
