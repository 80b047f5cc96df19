package org.makewhole.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.makewhole.audit.Authors;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.persistence.Duplicates;

/**
 * The ledger. Works within the transaction and the organisation of its caller, a service that has
 * asked whether the person may see the worker.
 */
@ApplicationScoped
public class Consents {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Authors authors;

    /**
     * The consent that covers a use, the one that lasts longest.
     *
     * @throws BusinessException {@code consentMissing}: then the use must not happen
     */
    public Consent require(ConsentUse use) {
        return find(use).orElseThrow(() -> new BusinessException("consentMissing"));
    }

    /**
     * Lets a paper about a worker go to somebody.
     *
     * @throws BusinessException {@code consentMissing}: then it must not go
     */
    public void requireFor(Recipient recipient, long workerId, long caseId, ConsentExtent extent) {
        recipient
                .findPurpose()
                .ifPresent(
                        purpose ->
                                require(new ConsentUse(workerId, caseId, purpose, extent, null)));
    }

    /** The same, where a missing one is an answer. */
    public Optional<Consent> find(ConsentUse use) {
        return LiveConsent.bind(
                        entityManager.createQuery(
                                "SELECT k FROM Consent k WHERE k.workerId = :worker"
                                        + " AND k.purpose = :purpose"
                                        + " AND (k.caseId IS NULL OR k.caseId = :case)"
                                        + " AND (k.recipientId IS NULL"
                                        + " OR k.recipientId = :recipient) AND k.extent IN :extents"
                                        + " AND "
                                        + LiveConsent.live("k")
                                        + " ORDER BY k.until DESC, k.id",
                                Consent.class))
                .setParameter("worker", use.workerId())
                .setParameter("purpose", use.purpose())
                .setParameter("case", use.caseId())
                .setParameter("recipient", use.recipientId())
                .setParameter("extents", extentsFor(use.extent()))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static List<ConsentExtent> extentsFor(ConsentExtent wanted) {
        return List.of(ConsentExtent.values()).stream().filter(e -> e.covers(wanted)).toList();
    }

    /** Writes a consent down. */
    public Consent give(long workerId, long caseId, GiveConsent given, ZoneId zone) {
        Consent consent = new Consent(workerId, caseId, given, zone, authors.current());
        entityManager.persist(consent);
        return consent;
    }

    /**
     * Writes down that a consent was taken back.
     *
     * @param mayBeOf whether the caller sees this worker
     * @throws NotFoundException for the consent of somebody else and for none alike
     * @throws BusinessException {@code consentWithdrawn} when it was before, at the same moment too
     */
    public Consent withdraw(LongPredicate mayBeOf, long consentId, WithdrawConsent withdrawal) {
        Consent consent =
                Optional.ofNullable(entityManager.find(Consent.class, consentId))
                        .filter(found -> mayBeOf.test(found.getWorkerId()))
                        .orElseThrow(NotFoundException::new);
        if (withdrawals(List.of(consentId)).containsKey(consentId)) {
            throw new BusinessException("consentWithdrawn");
        }
        entityManager.persist(new ConsentWithdrawal(consent, withdrawal, authors.current()));
        try {
            entityManager.flush();
        } catch (PersistenceException failure) {
            if (Duplicates.isCauseOf(failure)) {
                throw new BusinessException("consentWithdrawn");
            }
            throw failure;
        }
        return consent;
    }

    /** Everything that a worker agreed to for a case or for all, the live ones first. */
    public List<ConsentRow> list(long workerId, long caseId, ZoneId zone) {
        List<Consent> found =
                entityManager
                        .createQuery(
                                "SELECT k FROM Consent k WHERE k.workerId = :worker"
                                        + " AND (k.caseId IS NULL OR k.caseId = :case)"
                                        + " ORDER BY k.recordedAt DESC, k.id DESC",
                                Consent.class)
                        .setParameter("worker", workerId)
                        .setParameter("case", caseId)
                        .getResultList();
        Map<Long, ConsentWithdrawal> ended =
                withdrawals(found.stream().map(Consent::getId).toList());
        Instant now = Instant.now();
        return found.stream()
                .map(one -> one.row(ended.get(one.getId()), now, zone))
                .sorted(Comparator.comparing(ConsentRow::state))
                .toList();
    }

    private Map<Long, ConsentWithdrawal> withdrawals(List<Long> consents) {
        if (consents.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT w FROM ConsentWithdrawal w WHERE w.consentId IN :ids",
                        ConsentWithdrawal.class)
                .setParameter("ids", consents)
                .getResultStream()
                .collect(Collectors.toMap(ConsentWithdrawal::getConsentId, Function.identity()));
    }
}
