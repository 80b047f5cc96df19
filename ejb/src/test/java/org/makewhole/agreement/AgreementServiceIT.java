package org.makewhole.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.agreement.sheet.AgreementImportService;
import org.makewhole.agreement.sheet.SheetAnswer;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class AgreementServiceIT {
    @Inject private AgreementService agreements;
    @Inject private AgreementImportService imports;
    @Inject private TestAgreements testAgreements;
    @Inject private TestOrganizations organizations;

    @Test
    void anEditionIsDraftedPublishedAndFollowedByTheNext() {
        TestOrganization own = organizations.found();
        own.as(Role.UNION_STAFF)
                .run(
                        () -> {
                            long first = testAgreements.published("Harbor agreement");
                            assertEquals(
                                    List.of("Step 1", "Step 2", "Arbitration"),
                                    agreements.get(first).steps().stream()
                                            .map(ProcedureStep::name)
                                            .toList());
                            assertRefused("agreementPublished", () -> change(first));

                            long next = agreements.nextEdition(first);
                            assertEquals(next, agreements.nextEdition(first));
                            change(next);
                            assertEquals(3, agreements.articles(next).size());
                            assertEquals(List.of(first), inUse());
                            assertTrue(agreements.isAnyInUse());
                            agreements.publish(next, agreements.get(next).version());
                            assertEquals(List.of(next), inUse());
                            assertEquals("Harbor agreement", agreements.get(first).terms().title());
                            assertEquals(2, agreements.get(first).editions().size());

                            long copy = agreements.copy(next);
                            assertEquals(1, agreements.get(copy).edition());
                            assertEquals(3, agreements.articles(copy).size());
                            agreements.discard(copy, agreements.get(copy).version());
                            assertThrows(NotFoundException.class, () -> agreements.get(copy));
                        });
    }

    private List<Long> inUse() {
        return agreements.inUse(LocalDate.of(2026, 3, 2)).stream().map(AgreementRow::id).toList();
    }

    private void change(long id) {
        agreements.change(id, agreements.get(id).version(), testAgreements.draft("Changed"));
    }

    private static void assertRefused(String key, Runnable action) {
        assertEquals(key, assertThrows(BusinessException.class, action::run).getKey());
    }

    @Test
    void articlesAreFoundByNumberAndByWords() {
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(
                        () -> {
                            long id = testAgreements.published("Harbor agreement");
                            assertEquals(List.of("14"), found(Optional.of(id), "article 14"));
                            assertEquals(
                                    List.of("5"), found(Optional.empty(), "fired without CAUSE"));
                            assertEquals(List.of(), found(Optional.of(id), "100%_!"));
                        });
    }

    private List<String> found(Optional<Long> id, String typed) {
        return agreements.search(id, typed).stream().map(ArticleHit::number).toList();
    }

    @Test
    void aSheetIsTakenOverWholeOrNotAtAll() {
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(
                        () -> {
                            long id = agreements.draft(testAgreements.draft("From a sheet"));
                            SheetAnswer refused =
                                    takeOver(
                                            id,
                                            "Kind,Number,Heading\narticle,1,Scope\nclown,2,No\n");
                            assertFalse(refused.isTaken());
                            assertEquals(List.of(), agreements.articles(id));
                            SheetAnswer taken =
                                    takeOver(
                                            id,
                                            "Kind,Number,Heading,Employer within\n"
                                                    + "article,1,Scope,\nstep,,Only step,5 days\n");
                            assertTrue(taken.isTaken());
                            assertEquals(1, agreements.get(id).steps().size());
                            assertEquals("1", agreements.articles(id).get(0).getNumber());
                            assertRefused(
                                    "articleNumberTaken",
                                    () ->
                                            agreements.addArticle(
                                                    id,
                                                    agreements.get(id).version(),
                                                    new NewArticle("1", "Again", null)));
                        });
    }

    private SheetAnswer takeOver(long id, String csv) {
        try {
            return imports.takeOver(
                    id,
                    agreements.get(id).version(),
                    "agreement.csv",
                    new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void othersSeeNothingStewardsReadAndAStaleVersionIsRefused() {
        TestOrganization own = organizations.found();
        long id =
                own.as(Role.UNION_STAFF)
                        .call(() -> agreements.draft(testAgreements.draft("Harbor agreement")));
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(
                        () -> {
                            assertEquals(List.of(), agreements.list());
                            assertThrows(NotFoundException.class, () -> agreements.articles(id));
                            assertThrows(NotFoundException.class, () -> agreements.copy(id));
                        });
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            assertEquals(1, agreements.list().size());
                            assertThrows(EJBAccessException.class, () -> change(id));
                        });
        own.as(Role.UNION_STAFF)
                .run(
                        () -> {
                            int seen = agreements.get(id).version();
                            change(id);
                            assertThrows(
                                    StaleRecordException.class, () -> agreements.publish(id, seen));
                        });
    }
}
