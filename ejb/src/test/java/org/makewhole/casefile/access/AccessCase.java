package org.makewhole.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.claimant.ClaimantConsentService;
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
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.wage.Violation;

/** What the tests of access do again and again. */
@ApplicationScoped
public class AccessCase {
    static final String WORKER = "Zebulon Quill";
    static final String EMPLOYER = "Quill Foundry";

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    static final ClaimFacts FACTS =
            ClaimFacts.of(
                            List.of(
                                    new PayTerms(
                                            MONDAY,
                                            null,
                                            PayBasis.HOUR,
                                            new BigDecimal("9.00"),
                                            new BigDecimal("40"),
                                            null,
                                            null,
                                            null)),
                            List.of(WorkRecord.week(MONDAY, new BigDecimal("40"))),
                            List.of(new Payment(MONDAY, MONDAY.plusDays(6), BigDecimal.TEN, null)))
                    .withClaimed(Map.of(Violation.UNPAID_WAGES, new BigDecimal("900.00")));

    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private ClaimantConsentService consents;
    @Inject private DatabaseAccounts database;

    /** A computed wage claim, carried by who opens it. */
    public long open(ActingAs who) {
        return open(who, Visibility.ORGANIZATION);
    }

    long open(ActingAs who, Visibility visibility) {
        return who.call(
                () ->
                        claims.open(
                                new OpenWageClaim(
                                        new WorkerDetails(WORKER, null, null),
                                        new EmployerDetails(
                                                EMPLOYER, null, "Norfolk", "US", Sector.RETAIL),
                                        new Place("US", "US-VA", "USD"),
                                        FACTS,
                                        null,
                                        visibility)));
    }

    int version(ActingAs who, long caseId) {
        return who.call(() -> cases.get(caseId)).getVersion();
    }

    public void show(ActingAs who, long caseId, Visibility visibility) {
        int version = version(who, caseId);
        who.run(() -> teams.show(caseId, version, visibility));
    }

    void name(ActingAs who, long caseId, long accountId) {
        int version = version(who, caseId);
        who.run(() -> teams.name(caseId, version, accountId, CaseRole.CASEWORKER));
    }

    /** The worker lets any lawyer from outside see the case. */
    void agree(ActingAs who, long caseId) {
        who.run(
                () ->
                        consents.give(
                                caseId,
                                new GiveConsent(
                                        ConsentPurpose.OUTSIDE_LAWYER,
                                        ConsentExtent.WHOLE_CASE,
                                        true,
                                        null,
                                        "A lawyer from outside",
                                        GivenHow.SIGNED_FORM,
                                        LocalDate.of(2025, 1, 3),
                                        null,
                                        null)));
    }

    public void share(ActingAs who, long caseId, long accountId, LocalDate lastDay) {
        agree(who, caseId);
        int version = version(who, caseId);
        who.run(() -> teams.share(caseId, version, accountId, lastDay));
    }

    /** Moves the end of what somebody was given to a moment ago. */
    void runOut(long caseId, AccessKind kind) throws SQLException {
        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE case_access SET until_at = UTC_TIMESTAMP(6)"
                                        + " - INTERVAL 1 SECOND WHERE case_id = ? AND kind = ?",
                                caseId,
                                kind.name()));
    }

    /** What the trail of an organisation says of a deed, the oldest first. */
    List<List<String>> entries(int organizationId, String action) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT subject_id, details FROM audit_entry"
                                        + " WHERE organization_id = ? AND action = ?"
                                        + " ORDER BY id",
                                organizationId,
                                action));
    }
}
