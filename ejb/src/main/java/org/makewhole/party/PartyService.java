package org.makewhole.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.ContactSpelling;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Adds workers and employers, and finds those already known. Who may read one follows from the case
 * that they stand in: the feature {@code casefile} answers that.
 */
@Stateless
@TenantBound
public class PartyService {

    private static final int MOST_FOUND = 200;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    public Worker addWorker(@NotNull @Valid WorkerDetails details) {
        Worker worker = new Worker(details.name());
        worker.reachableBy(details.phone(), details.email());
        entityManager.persist(worker);
        return worker;
    }

    /**
     * The employer of one case. A known one is taken only when nothing of it differs from what was
     * written, so that nobody learns of a case they may not see by what comes back.
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public Employer findOrAddEmployer(@NotNull @Valid EmployerDetails details) {
        return named(List.of(details)).stream()
                .filter(known -> known.isAsWritten(details))
                .findFirst()
                .orElseGet(() -> add(details));
    }

    /**
     * The employers of many cases at once: one query for those already known, the rest added.
     *
     * @return one employer per description given
     */
    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    public Map<EmployerDetails, Employer> findOrAddEmployers(
            @NotNull Collection<@Valid EmployerDetails> descriptions) {
        Map<String, Employer> known = new HashMap<>();
        for (Employer employer : named(descriptions)) {
            known.putIfAbsent(
                    EmployerDetails.identity(
                            employer.getName(), employer.getCity(), employer.getCountry()),
                    employer);
        }
        Map<EmployerDetails, Employer> found = new HashMap<>();
        for (EmployerDetails details : descriptions) {
            found.put(details, known.computeIfAbsent(details.identity(), key -> add(details)));
        }
        return found;
    }

    private List<Employer> named(Collection<EmployerDetails> descriptions) {
        if (descriptions.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createNamedQuery("Employer.named", Employer.class)
                .setParameter(
                        "names",
                        descriptions.stream().map(d -> Employer.indexOf(d.name())).toList())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private Employer add(EmployerDetails details) {
        Employer employer =
                new Employer(
                        details.name(),
                        details.tradeName(),
                        details.city(),
                        details.country(),
                        details.sector());
        entityManager.persist(employer);
        return employer;
    }

    /**
     * The workers with exactly this phone number, e-mail address or identity document, however it
     * is spaced; few as a rule.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<Long> workersReachedBy(@NotNull String typed) {
        return entityManager
                .createNamedQuery("Worker.reachedBy", Long.class)
                .setParameter("phone", BlindIndex.of(ContactSpelling.phone(typed)))
                .setParameter("email", BlindIndex.of(ContactSpelling.email(typed)))
                .setParameter("document", BlindIndex.of(ContactSpelling.document(typed)))
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }
}
