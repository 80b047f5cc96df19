package org.makewhole.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.CaseRole;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.casefile.claimant.ClaimantService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.ConsentPurpose;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.GivenHow;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.consent.WithdrawnBy;
import org.makewhole.draft.DraftService;
import org.makewhole.draft.KeptText;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.party.ContactChannel;
import org.makewhole.party.DocumentKind;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.party.WorkerProfile;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.UnreadableSecretException;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** A worker with an invented word in every field, and where such words stand in the database. */
@ApplicationScoped
public class CanaryCase {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private ClaimantService claimants;
    @Inject private ClaimantConsentService consents;
    @Inject private LegalHoldService holds;
    @Inject private RemedyService remedies;
    @Inject private DraftService drafts;
    @Inject private EvidenceService evidence;
    @Inject private KeyRings keyRings;
    @Inject private CatalogueRows catalogue;
    @Inject private DatabaseAccounts database;

    /**
     * @param caseId of the worker's only case
     * @param beginning with which every word about this worker begins, and no other
     * @param typed the words
     */
    public record Canary(TestOrganization own, long caseId, String beginning, List<String> typed) {
        private String word() {
            String word = beginning + (char) ('a' + typed.size() % 26) + typed.size();
            typed.add(word);
            return word;
        }

        /** By which the worker can be searched. */
        public String name() {
            return typed.get(0);
        }
    }

    /** A closed case, worked on by the supervising lawyer; its hold was released. */
    public Canary make(TestOrganization own) {
        String beginning = "Qzw" + (char) ('a' + MADE.getAndIncrement() % 26) + "jorundel";
        Canary blank = new Canary(own, 0, beginning, new ArrayList<>());
        long caseId = own.as(Role.SUPERVISING_LAWYER).call(() -> open(blank));
        Canary canary = new Canary(own, caseId, beginning, blank.typed());
        own.as(Role.SUPERVISING_LAWYER).run(() -> fill(canary));
        return canary;
    }

    private long open(Canary canary) {
        return claims.open(
                new OpenWageClaim(
                        new WorkerDetails(canary.word() + " " + canary.word(), null, null),
                        new EmployerDetails("Harbor Foods", null, "Norfolk", "US", Sector.RETAIL),
                        new Place("US", "US-VA", "USD"),
                        facts(),
                        null));
    }

    /** One week of work, hardly paid. */
    public static ClaimFacts facts() {
        LocalDate monday = LocalDate.of(2025, 6, 2);
        PayTerms terms =
                new PayTerms(
                        monday,
                        null,
                        PayBasis.HOUR,
                        new BigDecimal("9.00"),
                        new BigDecimal("40"),
                        null,
                        null,
                        null);
        Payment paid = new Payment(monday, monday.plusDays(6), new BigDecimal("100"), null);
        return ClaimFacts.of(
                        List.of(terms),
                        List.of(WorkRecord.week(monday, new BigDecimal("46"))),
                        List.of(paid))
                .withClaimed(Map.of(Violation.UNPAID_WAGES, new BigDecimal("900.00")));
    }

    private void fill(Canary canary) {
        long id = canary.caseId();
        var claimant = claimants.get(id);
        claimants.describe(
                id,
                claimant.version(),
                new WorkerProfile(
                        claimant.profile().name(),
                        "es",
                        "+1 555 010 9" + canary.typed().size(),
                        canary.word() + "@" + canary.word() + ".example",
                        canary.word(),
                        DocumentKind.PASSPORT,
                        canary.word(),
                        ContactChannel.LETTER,
                        canary.word(),
                        canary.word()));
        cases.plan(id, version(id), new NextStep("Call", null, null));
        cases.move(id, version(id), CaseStatus.ACCEPTED, canary.word());
        remedies.record(
                id,
                new PostMoney(
                        Violation.UNPAID_WAGES,
                        MoneyStage.PAID,
                        new BigDecimal("412.50"),
                        LocalDate.of(2025, 8, 3),
                        canary.word(),
                        null));
        consents.give(
                id,
                new GiveConsent(
                        ConsentPurpose.AUTHORITY,
                        ConsentExtent.WHOLE_CASE,
                        true,
                        null,
                        canary.word(),
                        GivenHow.SPOKEN,
                        LocalDate.of(2025, 1, 7),
                        null,
                        canary.word()));
        consents.withdraw(
                id,
                consents.list(id).rows().get(0).id(),
                new WithdrawConsent(WithdrawnBy.WORKER, LocalDate.of(2025, 1, 8), canary.word()));
        teams.name(id, version(id), account(canary, Role.PARALEGAL), CaseRole.CASEWORKER);
        addFiles(canary);
        holds.place(id, new PlaceHold(true, canary.word(), TestOrganizations.today().plusDays(9)));
        cases.move(id, version(id), CaseStatus.CLOSED, canary.word());
    }

    /** One that is there, and one that was removed. */
    private void addFiles(Canary canary) {
        try {
            for (int i = 0; i < 2; i++) {
                evidence.add(
                        canary.caseId(),
                        new DescribeEvidence(
                                EvidenceKind.IDENTITY, null, null, canary.word(), canary.word()),
                        OnHidden.KEEP,
                        canary.word() + ".txt",
                        TestFiles.source(TestFiles.text("content")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EvidenceRow last = evidence.list(canary.caseId()).get(0);
        evidence.remove(last.id(), last.version(), canary.word());
    }

    private static long account(Canary canary, Role role) {
        return canary.own().member(role).caller().accountId();
    }

    private int version(long caseId) {
        return cases.get(caseId).getVersion();
    }

    /** The worker's id, which no service gives away. */
    public long workerOf(Canary canary) throws SQLException {
        return Long.parseLong(
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT worker_id FROM case_file WHERE id = ?",
                                        canary.caseId())));
    }

    /** A row of a register that could not be taken, with the worker's name in it. */
    public void refuseRow(Canary canary) throws SQLException {
        int own = canary.own().id();
        long id = 1_000_000L + own;
        Map<String, Object> run = catalogue.row("import_run", own, id);
        Map<String, Object> refusal = catalogue.row("import_refusal", own, id);
        refusal.put(
                "cells",
                keyRings.of(own)
                        .seal(
                                "[\"" + canary.typed().get(0) + " " + canary.typed().get(1) + "\"]",
                                place(own, "import_refusal", "cells", id)));
        database.owner(
                c -> {
                    DatabaseAccounts.update(c, "SET FOREIGN_KEY_CHECKS = 0");
                    CatalogueRows.insert(c, "INSERT", "import_run", run);
                    return CatalogueRows.insert(c, "INSERT", "import_refusal", refusal);
                });
    }

    /**
     * What a colleague typed and never saved: with the name on any page, and on the case's page.
     */
    public void typeUnsaved(Canary canary) {
        String word = canary.beginning() + "unsaved";
        canary.own()
                .as(Role.PARALEGAL)
                .run(
                        () -> {
                            drafts.keep(
                                    new KeptText(
                                            "/claim/new.xhtml",
                                            "claim",
                                            "New wage claim",
                                            "{\"name\":\""
                                                    + canary.typed().get(0)
                                                    + " "
                                                    + canary.typed().get(1)
                                                    + "\"}"));
                            drafts.keep(
                                    new KeptText(
                                            "/claim/edit.xhtml?id=" + canary.caseId(),
                                            "claim",
                                            "Weeks",
                                            "{\"note\":\"" + word + "\"}"));
                        });
    }

    /** The columns in which a word about the worker stands, opened with the keys where sealed. */
    public Set<String> found(Canary canary) throws SQLException {
        KeyRing keys = keyRings.of(canary.own().id());
        Set<String> found = new TreeSet<>();
        for (String table : catalogue.tenantTables()) {
            List<String> columns = catalogue.columnsOf(table);
            for (Map<String, byte[]> row : rows(table, columns, canary.own().id())) {
                row.forEach(
                        (column, bytes) -> {
                            String text = text(keys, table, column, bytes, row.get("id"));
                            if (text.contains(canary.beginning())) {
                                found.add(table + "." + column);
                            }
                        });
            }
        }
        if (hasContents(canary)) {
            found.add("evidence_portion.content");
        }
        return found;
    }

    /** Of files of the case: encrypted as streams, which no key of fields opens. */
    public boolean hasContents(Canary canary) throws SQLException {
        return !database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                        c,
                                        "SELECT p.id FROM evidence_portion p JOIN evidence_file f"
                                                + " ON f.organization_id = p.organization_id"
                                                + " AND f.id = p.evidence_id WHERE f.case_id = ?",
                                        canary.caseId()))
                .isEmpty();
    }

    private List<Map<String, byte[]>> rows(String table, List<String> columns, int organization)
            throws SQLException {
        return database.owner(
                c -> {
                    List<Map<String, byte[]>> rows = new ArrayList<>();
                    try (var statement =
                            c.prepareStatement(
                                    "SELECT * FROM `" + table + "` WHERE organization_id = ?")) {
                        statement.setInt(1, organization);
                        try (var result = statement.executeQuery()) {
                            while (result.next()) {
                                Map<String, byte[]> row = new TreeMap<>();
                                for (String column : columns) {
                                    byte[] bytes = result.getBytes(column);
                                    if (bytes != null) {
                                        row.put(column, bytes);
                                    }
                                }
                                rows.add(row);
                            }
                        }
                    }
                    return rows;
                });
    }

    /** As it stands there, and as the keys open it where they do. */
    private static String text(KeyRing keys, String table, String column, byte[] bytes, byte[] id) {
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (id == null) {
            return plain;
        }
        try {
            long row = Long.parseLong(new String(id, StandardCharsets.UTF_8));
            return plain + keys.open(bytes, place(keys.owner(), table, column, row));
        } catch (UnreadableSecretException notSealed) {
            return plain;
        }
    }

    private static org.makewhole.shared.crypto.Place place(
            int owner, String table, String column, long row) {
        return org.makewhole.shared.crypto.Place.of(owner, table, column, row);
    }
}
