package org.makewhole.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.makewhole.account.Account;
import org.makewhole.account.Membership;
import org.makewhole.account.Role;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.session.BegunSession;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
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

    /** Where they work: far from UTC, so that for some hours each day the dates differ. */
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final AtomicInteger FOUNDED = new AtomicInteger();
    private static String hashOfPassword;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;
    @Inject private SessionService sessions;

    /** Today's business date in each of them; the machine may be a day ahead. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

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
                        ZONE.getId());
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
        entityManager.flush();
        return new Member(signedIn(organization.getId(), account.getId()), role, email, name);
    }

    /** In a session just begun, so that what needs a fresh proof is open to them. */
    private Caller signedIn(int organizationId, long accountId) {
        ProvenPerson person = ProvenPerson.in(organizationId, accountId, Proof.PASSWORD);
        BegunSession session =
                sessions.begin(person, organizationId, new Visitor("127.0.0.1", "test"));
        return new Caller(organizationId, accountId, session.id());
    }

    /** One hash serves all: it is slow by design. */
    private synchronized String hashOfPassword() {
        if (hashOfPassword == null) {
            hashOfPassword = hashing.hash(PASSWORD);
        }
        return hashOfPassword;
    }
}
