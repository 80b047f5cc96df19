package org.makewhole.audit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Reading the trail: what the filter lets through, page by page, and who may. */
@ArquillianTest
class AuditReviewIT {
    private static final AuditWording WORDS =
            new AuditWording() {
                @Override
                public String text(String key) {
                    return key;
                }

                @Override
                public String local(Instant instant) {
                    return instant.toString();
                }
            };

    @Inject private AuditReview review;
    @Inject private AuditExport export;
    @Inject private AuditVerification verification;
    @Inject private PlatformTrail platform;
    @Inject private AuditTrail trail;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs auditor;

    @BeforeEach
    void found() {
        own = organizations.found();
        auditor = own.as(Role.AUDITOR);
    }

    private void record(Role role, AuditAction action, String label) {
        own.as(role).run(() -> trail.record(action, new AuditSubject("Test", 7L, label), "=1+1"));
    }

    private List<Long> places(AuditFilter filter) {
        return auditor.call(() -> review.page(filter, Optional.empty())).rows().stream()
                .map(AuditEntry::getSequence)
                .toList();
    }

    @Test
    void eachFilterLeavesOutWhatItShould() {
        Instant begin = Instant.now();
        record(Role.PARALEGAL, AuditAction.CASE_CHANGED, "TA-1");
        record(Role.STEWARD, AuditAction.CASE_CHANGED, "TA%2");
        record(Role.STEWARD, AuditAction.ACCESS_REFUSED, "TB-1");
        Long steward = own.member(Role.STEWARD).caller().accountId();

        assertEquals(List.of(3L, 2L, 1L), places(AuditFilter.all()));
        assertEquals(
                List.of(3L, 2L),
                places(new AuditFilter(steward, null, null, null, null, null, false)));
        assertEquals(
                List.of(2L, 1L),
                places(new AuditFilter(null, "CASE_CHANGED", null, null, null, null, false)));
        assertEquals(
                List.of(2L, 1L),
                places(new AuditFilter(null, null, "TA", null, null, null, false)));
        assertEquals(
                List.of(2L), places(new AuditFilter(null, null, "TA%", null, null, null, false)));
        assertEquals(
                List.of(3L), places(new AuditFilter(null, null, null, null, null, null, true)));
        assertEquals(List.of(), places(new AuditFilter(null, null, null, 8L, null, null, false)));
        assertEquals(
                List.of(), places(new AuditFilter(null, null, null, null, null, begin, false)));
        assertEquals(3, places(new AuditFilter(null, null, null, 7L, begin, null, false)).size());
        assertEquals(2, auditor.call(() -> review.people()).size());
    }

    @Test
    void pagesFollowEachOtherAndLeadBack() {
        int many = AuditReview.PAGE_SIZE + 7;
        for (int n = 0; n < many; n++) {
            record(Role.PARALEGAL, AuditAction.CASE_CHANGED, "TA-" + n);
        }
        AuditPage first = auditor.call(() -> review.page(AuditFilter.all(), Optional.empty()));
        AuditPage second = auditor.call(() -> review.page(AuditFilter.all(), first.older()));
        AuditPage back =
                auditor.call(
                        () -> review.pageAbove(AuditFilter.all(), second.newer().orElseThrow()));

        assertEquals(AuditReview.PAGE_SIZE, first.rows().size());
        assertEquals(Optional.empty(), first.newer());
        assertEquals(7, second.rows().size());
        assertEquals(Optional.empty(), second.older());
        assertEquals(first.rows().get(0).getSequence(), back.rows().get(0).getSequence());
        assertEquals(AuditReview.PAGE_SIZE, back.rows().size());
        assertEquals(Optional.empty(), back.newer());
    }

    @Test
    void anExportIsDefusedAndTold() {
        record(Role.PARALEGAL, AuditAction.CASE_CHANGED, "TA-1");
        byte[] file =
                auditor.call(() -> export.export(AuditFilter.all(), AuditExport.Format.CSV, WORDS));

        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("TA-1"), text);
        assertTrue(text.contains("'=1+1"), text);
        AuditEntry told = auditor.call(() -> review.get(2));
        assertEquals("AUDIT_EXPORTED", told.getAction());
        assertEquals("1 entries; all", told.getDetails());
        assertTrue(
                auditor.call(() -> export.export(AuditFilter.all(), AuditExport.Format.XLSX, WORDS))
                                .length
                        > 0);
    }

    @Test
    void verifyingComparesWithWhatWasNotedAndIsTold() {
        record(Role.PARALEGAL, AuditAction.CASE_CHANGED, "TA-1");
        ChainReport first = auditor.call(() -> verification.verify(""));
        assertTrue(first.isWhole(), first.toString());
        assertEquals("AUDIT_VERIFIED", auditor.call(() -> review.get(2)).getAction());

        String noted = first.head().text();
        assertTrue(auditor.call(() -> verification.verify(" " + noted + " ")).isWhole());
        String false64 = own.id() + ":1:" + "a".repeat(64);
        assertFalse(auditor.call(() -> verification.verify(false64)).isWhole());
        for (String unreadable : List.of("x", "999999:1:" + "a".repeat(64))) {
            assertEquals(
                    "auditHeadUnreadable",
                    assertThrows(
                                    BusinessException.class,
                                    () -> auditor.run(() -> verification.verify(unreadable)))
                            .getKey());
        }
    }

    @Test
    void anotherOrganizationSeesNothing() {
        record(Role.PARALEGAL, AuditAction.CASE_CHANGED, "TA-1");
        ActingAs other = organizations.found().as(Role.AUDITOR);

        assertEquals(
                List.of(),
                other.call(() -> review.page(AuditFilter.all(), Optional.empty())).rows());
        assertEquals(List.of(), other.call(() -> review.people()));
        assertThrows(NotFoundException.class, () -> other.run(() -> review.get(1)));
        String text =
                new String(
                        other.call(
                                () ->
                                        export.export(
                                                AuditFilter.all(), AuditExport.Format.CSV, WORDS)),
                        StandardCharsets.UTF_8);
        assertFalse(text.contains("TA-1"), text);
        assertEquals(1, other.call(() -> verification.verify("")).head().length());
    }

    @Test
    void theOperatorReadsAndVerifiesThePlatformsOwnTrail() {
        trail.recordApart(
                AuditTrail.ofThePlatform(),
                Author.PLATFORM,
                AuditAction.SIGN_IN_FAILED,
                new AuditSubject("Account", null, "a pseudonym"),
                "");
        ActingAs operator = own.as(Role.PLATFORM_OPERATOR);

        ChainEntry newest = operator.call(() -> platform.below(Long.MAX_VALUE)).get(0);
        assertEquals("a pseudonym", newest.facts().subjectLabel());
        ChainReport report = operator.call(() -> platform.verify(""));
        assertTrue(report.isWhole(), report.toString());
        assertEquals(newest.sequence(), report.head().length());
        ChainEntry told = operator.call(() -> platform.below(Long.MAX_VALUE)).get(0);
        assertEquals("AUDIT_VERIFIED", told.facts().action());
        assertEquals(newest, operator.call(() -> platform.below(told.sequence())).get(0));
        assertEquals(
                "auditHeadUnreadable",
                assertThrows(
                                BusinessException.class,
                                () -> operator.run(() -> platform.verify(own.id() + ":1:x")))
                        .getKey());
        assertThrows(EJBAccessException.class, () -> auditor.run(() -> platform.verify("")));
        assertThrows(EJBAccessException.class, () -> auditor.run(() -> platform.below(9)));
    }

    @Test
    void withoutTheRightNothingIsRead() {
        ActingAs paralegal = own.as(Role.PARALEGAL);
        for (Runnable reading :
                List.<Runnable>of(
                        () -> review.page(AuditFilter.all(), Optional.empty()),
                        () -> review.pageAbove(AuditFilter.all(), 1),
                        () -> review.get(1),
                        () -> review.people(),
                        () -> verification.verify(""),
                        () -> export.export(AuditFilter.all(), AuditExport.Format.CSV, WORDS))) {
            assertThrows(EJBAccessException.class, () -> paralegal.run(reading));
        }
    }
}
