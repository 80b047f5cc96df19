package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.review.AuditReasons;

/**
 * Writes the trail, within the transaction and the organisation of the deed it records. Before and
 * after of each field come by themselves from what is stored in that transaction; see {@link
 * org.makewhole.audit.change}.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject private AuditReasons reasons;
    @Inject private AuditLedger ledger;
    @Inject private Authors authors;
    @Inject private OwnTransaction ownTransaction;

    /**
     * Records a deed of the current caller. Without a transaction it is written at once.
     *
     * @param details what the changed fields do not say, without names of persons
     */
    public void record(AuditAction action, AuditSubject subject, String details) {
        record(authors.currentUnnamed(), Instant.now(), action, subject, details);
    }

    /**
     * Records a deed of the current caller with a text that they typed, which is stored encrypted,
     * beside the entry; within a transaction.
     */
    public void recordTyped(AuditAction action, AuditSubject subject, String typed) {
        record(action, subject, reasons.keep(PendingEntry.typed(typed)));
    }

    /**
     * Records a deed of somebody else at another time: of the platform itself, or in a
     * demonstration.
     *
     * @param details what the changed fields do not say, without names of persons
     */
    public void record(
            Author author, Instant at, AuditAction action, AuditSubject subject, String details) {
        add(new PendingEntry(ledger.currentChain(), author, at, action, subject, details));
    }

    /**
     * Records, within a transaction that serves no organisation, what the platform does for one: in
     * the platform's own trail with who did it, and in that of the organisation without, for it is
     * none of its members.
     */
    public void recordForOrganization(
            int organizationId, AuditAction action, AuditSubject subject, String details) {
        Instant now = Instant.now();
        Author who = authors.currentUnnamed();
        ledger.add(new PendingEntry(ChainEntry.PLATFORM, who, now, action, subject, details));
        ledger.add(
                new PendingEntry(organizationId, Author.PLATFORM, now, action, subject, details));
    }

    private void add(PendingEntry entry) {
        if (ledger.isInTransaction()) {
            ledger.add(entry);
        } else {
            ownTransaction.run(() -> ledger.add(entry));
        }
    }

    /**
     * Records, in a transaction of its own, what must stay when the caller's transaction is rolled
     * back: a refusal.
     *
     * @param details why, without names of persons
     */
    public void recordApart(AuditAction action, AuditSubject subject, String details) {
        ownTransaction.run(() -> record(action, subject, details));
    }

    /**
     * The same for somebody who is not signed in.
     *
     * @param organization whose trail it belongs to; empty for the caller's, and for the platform's
     *     where there is no caller, as for an unknown name at the sign-in
     */
    public void recordApart(
            Optional<Integer> organization,
            Author author,
            AuditAction action,
            AuditSubject subject,
            String details) {
        ownTransaction.run(
                () ->
                        ledger.add(
                                new PendingEntry(
                                        organization.orElseGet(ledger::currentChain),
                                        author,
                                        Instant.now(),
                                        action,
                                        subject,
                                        details)));
    }

    /**
     * From here on the running transaction brings in a mass of records from one source, such as a
     * file: they are told by the entries that the caller records, not field by field. Who may call
     * this is listed in the architecture test.
     */
    public void tellAsOne() {
        ledger.tellAsOne();
    }

    /** The trail of the platform, for {@link #recordApart}. */
    public static Optional<Integer> ofThePlatform() {
        return Optional.of(ChainEntry.PLATFORM);
    }
}
