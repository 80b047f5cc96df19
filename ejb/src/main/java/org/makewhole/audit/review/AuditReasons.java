package org.makewhole.audit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.crypto.UnreadableSecretException;
import org.makewhole.shared.rotation.ChainedTexts;
import org.makewhole.shared.sealed.OwnedText;
import org.makewhole.shared.sealed.SealedNote;
import org.makewhole.shared.tenancy.Tenancy;

/** The typed reasons of a trail, within the transaction and the organisation of the caller. */
@ApplicationScoped
public class AuditReasons implements ChainedTexts {
    /** Before the digest in the details of an entry. */
    private static final String MARK = "reason:";

    private static final Logger LOG = Logger.getLogger(AuditReasons.class.getName());
    private static final int SALT_BYTES = 16;
    private static final int PORTION = 200;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;

    /** Stores what was typed, and returns what stands for it in the entry. */
    public String keep(String typed) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        AuditReason reason = AuditReason.of(HexFormat.of().formatHex(salt), typed);
        entityManager.persist(reason);
        return MARK + reason.getDigest();
    }

    /** The details of entries as people read them, by what the entries hold. */
    Map<String, String> read(int organization, Collection<AuditEntry> entries) {
        Map<String, String> words =
                find(
                        entries.stream()
                                .map(AuditEntry::getStoredDetails)
                                .flatMap(details -> digest(details).stream())
                                .collect(Collectors.toSet()));
        Map<String, String> read = new HashMap<>();
        for (AuditEntry entry : entries) {
            String stored = entry.getStoredDetails();
            read.put(
                    stored,
                    digest(stored)
                            .map(words::get)
                            .orElseGet(() -> unkept(organization, entry, stored)));
        }
        return read;
    }

    /** The digest under which the words of an entry are kept, or would be after new keys. */
    private static Optional<String> digest(String details) {
        if (details.startsWith(MARK)) {
            return Optional.of(details.substring(MARK.length()));
        }
        return SealedNote.isSealed(details)
                ? Optional.of(AuditReason.digestOf(details))
                : Optional.empty();
    }

    private static String unkept(int organization, AuditEntry entry, String stored) {
        return stored.startsWith(MARK)
                ? OwnedText.UNREADABLE
                : SealedNote.text(stored, place(organization, entry));
    }

    private static Place place(int organization, AuditEntry entry) {
        return Place.of(organization, ChainWriter.TABLE, "details", entry.getId());
    }

    private Map<String, String> find(Set<String> digests) {
        Map<String, String> found = new HashMap<>();
        if (!digests.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT r FROM AuditReason r WHERE r.digest IN :digests",
                            AuditReason.class)
                    .setParameter("digests", digests)
                    .getResultStream()
                    .forEach(
                            one ->
                                    found.put(
                                            one.getDigest(),
                                            one.findWords().orElse(OwnedText.UNREADABLE)));
        }
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> copy(int owner, long after) {
        tenancy.bindTo(owner);
        List<AuditEntry> entries =
                entityManager
                        .createQuery(
                                "SELECT e FROM AuditEntry e WHERE e.sequence > :after"
                                        + " AND e.details LIKE 'sealed:%' ORDER BY e.sequence",
                                AuditEntry.class)
                        .setParameter("after", after)
                        .setMaxResults(PORTION)
                        .getResultList();
        Set<String> known =
                find(entries.stream()
                                .map(one -> AuditReason.digestOf(one.getStoredDetails()))
                                .collect(Collectors.toSet()))
                        .keySet();
        for (AuditEntry entry : entries) {
            String details = entry.getStoredDetails();
            if (!known.contains(AuditReason.digestOf(details))) {
                copy(owner, entry, details);
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).getSequence());
    }

    private void copy(int owner, AuditEntry entry, String details) {
        try {
            String typed = SealedNote.text(details, place(owner, entry));
            entityManager.persist(AuditReason.copyOf(details, typed));
        } catch (UnreadableSecretException damaged) {
            LOG.log(
                    Level.WARNING,
                    "The reason of entry {0} of organisation {1} opens with no key",
                    new Object[] {entry.getSequence(), owner});
        }
    }
}
