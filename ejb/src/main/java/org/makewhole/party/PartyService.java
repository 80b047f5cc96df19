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
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Adds workers and employers, and finds those already known. */
@Stateless
@TenantBound
public class PartyService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @RolesAllowed(Permission.CASE_READ)
    public Worker getWorker(long id) {
        Worker worker = entityManager.find(Worker.class, id);
        if (worker == null) {
            throw new NotFoundException();
        }
        return worker;
    }

    @RolesAllowed(Permission.CASE_READ)
    public Employer getEmployer(long id) {
        Employer employer = entityManager.find(Employer.class, id);
        if (employer == null) {
            throw new NotFoundException();
        }
        return employer;
    }

    @RolesAllowed({Permission.CASE_WRITE, Permission.CASE_IMPORT})
    public Worker addWorker(@NotNull @Valid WorkerDetails details) {
        Worker worker = new Worker(details.name());
        worker.reachableBy(details.phone(), details.email());
        entityManager.persist(worker);
        return worker;
    }

    @RolesAllowed(Permission.CASE_WRITE)
    public Employer findOrAddEmployer(@NotNull @Valid EmployerDetails details) {
        return findOrAddEmployers(List.of(details)).values().iterator().next();
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
                        descriptions.stream().map(d -> d.name().strip()).distinct().toList())
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

    /** Names of known employers that begin like this, at most ten, for suggestions. */
    @RolesAllowed(Permission.CASE_READ)
    public List<String> employerNames(@NotNull String beginning) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT e.name FROM Employer e WHERE e.name LIKE :beginning"
                                + " ESCAPE '!' ORDER BY e.name",
                        String.class)
                .setParameter("beginning", LikePattern.beginning(beginning))
                .setMaxResults(10)
                .getResultList();
    }
}
