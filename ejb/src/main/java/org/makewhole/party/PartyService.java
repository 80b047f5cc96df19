package org.makewhole.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.ContactSpelling;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.sealed.Spelling;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Adds workers and employers, and finds those already known. */
@Stateless
@TenantBound
public class PartyService {

    private static final int SUGGESTIONS = 10;
    private static final int SUGGESTIONS_READ = 100;
    private static final int MOST_FOUND = 200;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private KeyRings keyRings;
    @Inject private CurrentCaller caller;

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
     * Names of known employers that hold this, from the beginning of a word, at most ten, for
     * suggestions.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<String> employerNames(@NotNull String beginning) {
        String words = BlindWords.query(keyRings.of(caller.get().organizationId()), beginning);
        if (words.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createNamedQuery("Employer.suggested", Employer.class)
                .setParameter("words", words)
                .setMaxResults(SUGGESTIONS_READ)
                .getResultStream()
                .map(Employer::getName)
                .filter(name -> Spelling.of(name).contains(Spelling.of(beginning)))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The names of these workers, by id. */
    @RolesAllowed(Permission.CASE_READ)
    public Map<Long, String> workerNames(@NotNull Collection<Long> ids) {
        return names("SELECT w.id, w.name FROM Worker w WHERE w.id IN :ids", ids);
    }

    /** The names of these employers, by id. */
    @RolesAllowed(Permission.CASE_READ)
    public Map<Long, String> employerNames(@NotNull Collection<Long> ids) {
        return names("SELECT e.id, e.name FROM Employer e WHERE e.id IN :ids", ids);
    }

    private Map<Long, String> names(String query, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(
                            row -> {
                                Long id = (Long) row[0];
                                names.put(id, Sealed.text((Sealed) row[1], id));
                            });
        }
        return names;
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
