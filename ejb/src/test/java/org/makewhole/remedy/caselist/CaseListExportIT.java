package org.makewhole.remedy.caselist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.caselist.CaseListExport.Format;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.remedy.outcome.RecordOutcome;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** The list of cases on its way out. What a register says is tested where registers come in. */
@ArquillianTest
class CaseListExportIT {
    @Inject private CaseListExport exports;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private OutcomeService outcomes;
    @Inject private AccessCase access;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void workACase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
    }

    private List<ListedCase> seenBy(ActingAs person) {
        return person.call(() -> exports.portion(CaseFilter.all(), Optional.empty())).cases();
    }

    @Test
    void aLineTellsOutcomeAndMoneyApart() throws SQLException {
        LocalDate day = owner.call(() -> cases.get(caseId)).getOpenedOn();
        owner.run(
                () -> {
                    remedies.record(
                            caseId,
                            new PostMoney(
                                            Violation.UNPAID_WAGES,
                                            MoneyStage.AWARDED,
                                            new BigDecimal("40.50"),
                                            day,
                                            null,
                                            null)
                                    .of(MoneyComponent.PENALTIES));
                    outcomes.record(
                            caseId, new RecordOutcome(Outcome.DECISION, day, "Order 2025-17"));
                    exports.begin(CaseFilter.all(), Format.CSV);
                });

        ListedCase line = seenBy(owner).get(0);
        assertEquals(caseId, line.row().id());
        assertEquals(Outcome.DECISION, line.outcome().outcome());
        assertNull(line.registerWords(), "it was opened here");
        assertEquals(
                0,
                new BigDecimal("40.50")
                        .compareTo(line.amount(MoneyStage.AWARDED, MoneyComponent.PENALTIES)));
        assertNull(line.amount(MoneyStage.AWARDED, MoneyComponent.WAGES));
        assertTrue(line.amount(MoneyStage.CLAIMED, MoneyComponent.WAGES).signum() > 0);
        assertEquals(
                "1",
                database.owner(
                        connection ->
                                DatabaseAccounts.single(
                                        connection,
                                        "SELECT COUNT(*) FROM audit_entry WHERE organization_id = ?"
                                                + " AND action = 'CASES_EXPORTED'",
                                        own.id())));
    }

    @Test
    void nobodyTakesOutWhatTheyMayNotSee() {
        assertEquals(List.of(), seenBy(organizations.found().as(Role.UNION_STAFF)));
        access.show(owner, caseId, Visibility.RESTRICTED);
        assertEquals(List.of(), seenBy(own.as(Role.PARALEGAL)), "restricted to others");
        assertEquals(1, seenBy(owner).size());
        for (Role role : List.of(Role.STEWARD, Role.COORDINATOR)) {
            assertThrows(
                    EJBAccessException.class,
                    () -> own.as(role).run(() -> exports.begin(CaseFilter.all(), Format.XLSX)),
                    role.name());
        }
    }
}
