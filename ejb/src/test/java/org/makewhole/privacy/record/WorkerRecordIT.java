package org.makewhole.privacy.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.ConsentPurpose;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.GivenHow;
import org.makewhole.consent.Recipient;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.inventory.PersonalColumn;
import org.makewhole.privacy.inventory.PersonalColumn.Form;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** A worker's own record holds every column of every row about them, or names it as withheld. */
@ArquillianTest
class WorkerRecordIT {
    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private WorkerRecordService records;
    @Inject private ClaimantConsentService consents;
    @Inject private CatalogueRows catalogue;
    @Inject private KeyRings keyRings;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private Canary canary;
    private long caseId;

    @BeforeEach
    void make() {
        own = organizations.found();
        canary = canaries.make(own);
        caseId = canary.caseId();
    }

    private WorkerRecord worker() {
        return own.as(Role.SUPERVISING_LAWYER)
                .call(() -> records.getForExport(caseId, Recipient.WORKER, "JSON"));
    }

    private static JsonObject json(WorkerRecord worker) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordJson.write(worker, out);
        try (var reader = Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            return reader.readObject();
        }
    }

    /** Each column gets a value of its own where it had none; each is found in the file. */
    @Test
    void everyColumnAppearsOrIsNamedAsWithheld() throws SQLException {
        long workerId = canaries.workerOf(canary);
        for (PersonalTable table : PersonalData.read().tables()) {
            seed(table, workerId);
        }
        JsonObject file = json(worker());
        Set<String> withheld = new HashSet<>();
        file.getJsonArray("withheld")
                .getValuesAs(JsonObject.class)
                .forEach(w -> withheld.add(w.getString("table") + "." + w.getString("column")));
        List<String> missing = new ArrayList<>();
        for (PersonalTable table : PersonalData.read().tables()) {
            List<JsonObject> rows =
                    file.getJsonObject("data")
                            .getJsonArray(table.name())
                            .getValuesAs(JsonObject.class);
            for (String column : catalogue.columnsOf(table.name())) {
                boolean shown =
                        rows.stream().anyMatch(r -> r.containsKey(column) && !r.isNull(column));
                if (!shown && !withheld.contains(table.name() + "." + column)) {
                    missing.add(table.name() + "." + column);
                }
            }
        }
        assertEquals(List.of(), missing);
        String text = file.toString();
        assertEquals(
                List.of(), canary.typed().stream().filter(word -> !text.contains(word)).toList());
    }

    /** A row where there is none, and a value for each column that holds none. */
    private void seed(PersonalTable table, long workerId) throws SQLException {
        int organization = own.id();
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    // Through the owner's tables, not the application's views.
                    String condition = table.about(workerId).replace("own_", "");
                    List<List<String>> ids =
                            DatabaseAccounts.rows(
                                    connection,
                                    "SELECT id FROM `" + table.name() + "` WHERE " + condition);
                    if (ids.isEmpty()) {
                        var row = catalogue.row(table.name(), organization, 4242);
                        String parent =
                                table.parent().parent() == null
                                        ? String.valueOf(workerId)
                                        : DatabaseAccounts.single(
                                                connection,
                                                "SELECT id FROM `"
                                                        + table.parent().name()
                                                        + "` WHERE "
                                                        + table.parent()
                                                                .ownedBy(workerId)
                                                                .replace("own_", ""));
                        row.computeIfPresent("case_id", (column, none) -> caseId);
                        row.put(table.through(), parent);
                        CatalogueRows.insert(connection, "INSERT", table.name(), row);
                        ids = List.of(List.of("4242"));
                    }
                    long id = Long.parseLong(ids.get(0).get(0));
                    for (PersonalColumn column : table.columns()) {
                        if (column.showing() == PersonalColumn.Showing.SHOWN) {
                            Object value =
                                    isSealed(column)
                                            ? keyRings.of(organization)
                                                    .seal(
                                                            "seeded",
                                                            Place.of(
                                                                    organization,
                                                                    table.name(),
                                                                    column.name(),
                                                                    id))
                                            : "2025-02-03";
                            DatabaseAccounts.update(
                                    connection,
                                    "UPDATE IGNORE `"
                                            + table.name()
                                            + "` SET `"
                                            + column.name()
                                            + "` = ? WHERE organization_id = ? AND id = ? AND `"
                                            + column.name()
                                            + "` IS NULL",
                                    value,
                                    organization,
                                    id);
                            if (ids.get(0).get(0).equals("4242") && isSealed(column)) {
                                DatabaseAccounts.update(
                                        connection,
                                        "UPDATE `"
                                                + table.name()
                                                + "` SET `"
                                                + column.name()
                                                + "` = ? WHERE organization_id = ? AND id = ?",
                                        value,
                                        organization,
                                        id);
                            }
                        }
                    }
                    return null;
                });
    }

    @Test
    void otherPeopleAreMaskedAndTheCopyIsNoted() throws SQLException {
        WorkerRecord worker = worker();
        String text = json(worker).toString();
        for (Role role : List.of(Role.SUPERVISING_LAWYER, Role.PARALEGAL)) {
            assertFalse(text.contains(own.member(role).displayName()), role.name());
        }
        assertEquals(List.of("Harbor Foods"), worker.employers());
        assertEquals(
                List.of(List.of("JSON WORKER")),
                database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                        c,
                                        "SELECT details FROM audit_entry WHERE organization_id = ?"
                                                + " AND action = 'RECORD_EXPORTED'",
                                        own.id())));
    }

    @Test
    void itCanBeRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordPdf.write(
                worker(),
                new RecordWording() {
                    @Override
                    public String language() {
                        return "en";
                    }

                    @Override
                    public String text(String key) {
                        return key;
                    }

                    @Override
                    public String table(String table) {
                        return "T:" + table;
                    }

                    @Override
                    public String column(String table, String column) {
                        return column;
                    }

                    @Override
                    public String value(String table, String column, String stored) {
                        return stored;
                    }
                },
                out);
        var reader = new com.lowagie.text.pdf.PdfReader(out.toByteArray());
        var extractor = new com.lowagie.text.pdf.parser.PdfTextExtractor(reader);
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.append(extractor.getTextFromPage(page));
        }
        String text = pages.toString().replaceAll("\\s+", " ");
        assertTrue(text.contains(canary.name()), text);
        assertTrue(text.contains("T:money_posting") && text.contains("412.5"), text);
        assertTrue(text.contains("withheld") && text.contains("posted_by_name"), text);
    }

    @Test
    void nobodyButTheWorkerGetsItWithoutTheirConsent() {
        var lawyer = own.as(Role.SUPERVISING_LAWYER);
        for (Recipient recipient : Recipient.values()) {
            if (recipient.findPurpose().isPresent()) {
                BusinessException refused =
                        assertThrows(
                                BusinessException.class,
                                () ->
                                        lawyer.run(
                                                () ->
                                                        records.getForExport(
                                                                caseId, recipient, "PDF")));
                assertEquals("consentMissing", refused.getKey(), recipient.name());
            }
        }
        lawyer.run(
                () ->
                        consents.give(
                                caseId,
                                new GiveConsent(
                                        ConsentPurpose.AUTHORITY,
                                        ConsentExtent.WHOLE_CASE,
                                        true,
                                        null,
                                        "Labour court",
                                        GivenHow.SIGNED_FORM,
                                        LocalDate.of(2025, 3, 3),
                                        null,
                                        null)));
        lawyer.run(() -> records.getForExport(caseId, Recipient.AUTHORITY, "PDF"));
    }

    @Test
    void anotherOrganizationAGuestAndWhoMayNotExportGetNothing() {
        assertThrows(
                NotFoundException.class,
                () ->
                        organizations
                                .found()
                                .as(Role.PARALEGAL)
                                .run(() -> records.getForExport(caseId, Recipient.WORKER, "PDF")));
        for (var who : List.of(own.as(Role.STEWARD), own.as(Role.GUEST, "DOCUMENT_EXPORT"))) {
            assertThrows(
                    EJBAccessException.class,
                    () -> who.run(() -> records.getForExport(caseId, Recipient.WORKER, "PDF")));
        }
    }

    private static boolean isSealed(PersonalColumn column) {
        return column.form() == Form.SEALED || column.form() == Form.PACKED;
    }
}
