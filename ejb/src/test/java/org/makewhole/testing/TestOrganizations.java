package org.makewhole.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.makewhole.account.Account;
import org.makewhole.account.Membership;
import org.makewhole.account.Role;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.organization.ReportingLine;
import org.makewhole.shared.security.Caller;

/** Founds organisations; every test works in its own, so that none sees what another left. */
@Stateless
@PermitAll
public class TestOrganizations {
    /** The password of every member. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger FOUNDED = new AtomicInteger();
    private static String hashOfPassword;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;

    /** A legal-aid group in the United States, counting in dollars. */
    public TestOrganization found() {
        int serial = FOUNDED.incrementAndGet();
        String code = "T" + (char) ('A' + serial / 26 % 26) + (char) ('A' + serial % 26);
        NewOrganization description =
                new NewOrganization(
                        "Legal Aid " + code,
                        code,
                        OrganizationKind.LEGAL_AID,
                        "US",
                        "USD",
                        "America/New_York");
        Organization organization = new Organization(description, Instant.now());
        entityManager.persist(organization);
        entityManager.flush();
        Map<Role, Member> members = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            members.put(role, join(organization, role));
        }
        return new TestOrganization(organization.getId(), code, members);
    }

    /** Lets one organisation report its figures to another. */
    public void report(TestOrganization reporting, TestOrganization coordinating) {
        entityManager.persist(
                new ReportingLine(
                        entityManager.find(Organization.class, coordinating.id()),
                        entityManager.find(Organization.class, reporting.id()),
                        LocalDate.of(2024, 1, 1)));
    }

    private Member join(Organization organization, Role role) {
        String local = role.name().toLowerCase(Locale.ROOT);
        String email = local + "@" + organization.getCode().toLowerCase(Locale.ROOT) + ".example";
        String name = role + " of " + organization.getCode();
        Account account = new Account(email, name, hashOfPassword(), "en");
        entityManager.persist(account);
        entityManager.persist(new Membership(organization, account, role));
        return new Member(new Caller(organization.getId(), account.getId()), role, email, name);
    }

    /** One hash serves all: it is slow by design. */
    private synchronized String hashOfPassword() {
        if (hashOfPassword == null) {
            hashOfPassword = hashing.hash(PASSWORD);
        }
        return hashOfPassword;
    }
}
