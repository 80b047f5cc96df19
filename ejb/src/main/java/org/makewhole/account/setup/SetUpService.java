package org.makewhole.account.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.Account;
import org.makewhole.account.Membership;
import org.makewhole.account.Role;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.password.PasswordRule;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationFounded;
import org.makewhole.shared.error.BusinessException;

/**
 * Founds the first organisation of an empty platform, once, for whoever holds the one-time code of
 * the console. Open to everybody by its nature: nobody can sign in yet.
 */
@Stateless
@PermitAll
public class SetUpService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasswordHashing hashing;
    @Inject private PasswordRule rule;
    @Inject private SetUpCode code;
    @Inject private AuditTrail audit;
    @Inject private Event<OrganizationFounded> founded;

    /** True while there is no organisation at all. */
    public boolean isNeeded() {
        return entityManager.createNamedQuery("Organization.count", Long.class).getSingleResult()
                == 0;
    }

    /**
     * Founds the organisation and its administrator.
     *
     * @throws BusinessException {@code setUpDone}, {@code setUpCodeWrong}
     */
    public void found(
            @NotNull String givenCode,
            @NotNull @Valid NewOrganization description,
            @NotNull @Valid FirstAdministrator person) {
        if (!isNeeded()) {
            throw new BusinessException("setUpDone");
        }
        if (!code.matches(givenCode)) {
            throw new BusinessException("setUpCodeWrong");
        }
        rule.check(
                person.password(),
                List.of(person.email(), person.displayName(), description.name()));
        Organization organization = new Organization(description, Instant.now());
        organization.runPlatform();
        entityManager.persist(organization);
        entityManager.flush();
        Account account =
                new Account(
                        person.email(),
                        person.displayName(),
                        hashing.hash(person.password()),
                        person.language());
        entityManager.persist(account);
        entityManager.persist(new Membership(organization, account, Role.ADMINISTRATOR));
        founded.fire(new OrganizationFounded(organization.getId()));
        audit.recordForOrganization(
                organization.getId(),
                AuditAction.ORGANIZATION_FOUNDED,
                new AuditSubject(
                        "Organization", organization.getId().longValue(), organization.getCode()),
                "");
        code.use();
    }
}
