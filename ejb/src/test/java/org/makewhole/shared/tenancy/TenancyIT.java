package org.makewhole.shared.tenancy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.shared.security.NotSignedInException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** The wall as the Java code builds it; {@link CrossTenantReferenceIT} tests the database's own. */
@ArquillianTest
class TenancyIT {
    /** EclipseLink: no value was provided for the tenant's context property. */
    private static final String NO_TENANT = "EclipseLink-6174";

    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;
    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    @Test
    void aCallWithoutACallerIsRefused() {
        assertThrows(
                EJBAccessException.class, () -> cases.page(CaseFilter.all(), Optional.empty()));
    }

    @Test
    void aPrincipalThatNamesNoOrganizationIsRefusedWhateverItsRights() {
        ActingAs.stranger("admin", Permission.CASE_READ)
                .run(
                        () ->
                                assertThrows(
                                        NotSignedInException.class,
                                        () -> cases.page(CaseFilter.all(), Optional.empty())));
    }

    @Test
    void withoutABoundOrganizationEveryTenantQueryFails() {
        List<Class<?>> entities = tenantEntities();
        assertTrue(entities.contains(CaseFile.class));
        assertAll(
                entities.stream()
                        .map(
                                entity ->
                                        () ->
                                                assertRefusedUnbound(
                                                        "SELECT COUNT(e) FROM "
                                                                + entity.getSimpleName()
                                                                + " e",
                                                        entity)));
    }

    private void assertRefusedUnbound(String query, Class<?> entity) {
        assertNoTenant(
                () -> transactions.within(em -> em.createQuery(query).getResultList()), query);
        assertNoTenant(
                () -> transactions.within(em -> Optional.ofNullable(em.find(entity, 1L))),
                "find " + entity);
    }

    private static void assertNoTenant(Executable work, String what) {
        Throwable cause = assertThrows(EJBException.class, work, what);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertTrue(cause.toString().contains(NO_TENANT), what + ": " + cause);
    }

    private List<Class<?>> tenantEntities() {
        return transactions.within(
                em ->
                        em.getMetamodel().getEntities().stream()
                                .<Class<?>>map(EntityType::getJavaType)
                                .filter(TenantEntity.class::isAssignableFrom)
                                .toList());
    }

    @Test
    void theBindingEndsWithItsTransaction() {
        TestOrganization own = organizations.found();
        transactions.within(
                em -> {
                    tenancy.bindTo(own.id());
                    return count(em);
                });
        assertNoTenant(() -> transactions.within(TenancyIT::count), "the next transaction");
    }

    private static long count(EntityManager em) {
        return em.createQuery("SELECT COUNT(c) FROM CaseFile c", Long.class).getSingleResult();
    }

    @Test
    void oneTransactionServesOneOrganization() {
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        EJBException refusal =
                assertThrows(
                        EJBException.class,
                        () ->
                                transactions.within(
                                        em -> {
                                            tenancy.bindTo(own.id());
                                            tenancy.bindTo(own.id());
                                            tenancy.bindTo(other.id());
                                            return null;
                                        }));
        assertInstanceOf(IllegalStateException.class, refusal.getCause());
    }

    @Test
    void aBoundTransactionFindsOnlyItsOwn() {
        TestOrganization own = organizations.found();
        TestOrganization other = organizations.found();
        long id = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());

        transactions.within(
                em -> {
                    tenancy.bindTo(other.id());
                    assertNull(em.find(CaseFile.class, id));
                    assertEquals(0, count(em));
                    assertEquals(
                            0,
                            em.createQuery("UPDATE CaseFile c SET c.country = 'XX'")
                                    .executeUpdate(),
                            "a bulk change stays within the organisation");
                    assertEquals(
                            List.of(),
                            em.createQuery(
                                            "SELECT c.id FROM CaseFile c WHERE c.id = :id"
                                                    + " OR 1 = 1",
                                            Long.class)
                                    .setParameter("id", id)
                                    .getResultList());
                    return null;
                });
        transactions.within(
                em -> {
                    tenancy.bindTo(own.id());
                    assertEquals(1, count(em));
                    return null;
                });
    }

    @Test
    void noRecordIsKeptInMemoryAfterItsTransaction() {
        TestOrganization own = organizations.found();
        long id = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());
        own.as(Role.PARALEGAL).run(() -> cases.get(id));

        boolean kept =
                transactions.within(
                        em -> em.getEntityManagerFactory().getCache().contains(CaseFile.class, id));
        assertFalse(kept);
    }

    @Test
    void nativeSqlIsRefused() {
        TestOrganization own = organizations.found();
        assertThrows(
                EJBException.class,
                () ->
                        transactions.within(
                                em -> {
                                    tenancy.bindTo(own.id());
                                    return em.createNativeQuery("SELECT id FROM case_file")
                                            .getResultList();
                                }));
    }

    @Test
    void aServiceBindsTheTransactionThatItIsCalledIn() {
        TestOrganization own = organizations.found();
        long id = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());
        long seen =
                own.as(Role.PARALEGAL)
                        .call(
                                () ->
                                        transactions.within(
                                                em -> {
                                                    cases.get(id);
                                                    return count(em);
                                                }));
        assertEquals(1, seen);
    }
}
