package org.makewhole.audit;

import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.audit.chain.EntryFacts;
import org.makewhole.audit.change.ChangesJson;
import org.makewhole.audit.change.RecordChange;

/** An entry that waits for the end of its transaction. */
final class PendingEntry {
    private static final int NAME_LENGTH = 120;
    private static final int TYPE_LENGTH = 40;
    private static final int LABEL_LENGTH = 160;
    private static final int DETAILS_LENGTH = 500;
    private static final int STORED_LENGTH = 3000;

    private final long id = TsidCreator.getTsid().toLong();
    private final int chain;
    private final Author author;
    private final Instant at;
    private final AuditAction action;
    private final AuditSubject subject;
    private final String details;
    private final List<RecordChange> changes = new ArrayList<>();

    PendingEntry(
            int chain,
            Author author,
            Instant at,
            AuditAction action,
            AuditSubject subject,
            String details) {
        this.chain = chain;
        this.author = author;
        this.at = at;
        this.action = action;
        this.subject = subject;
        this.details = details;
    }

    /** A text that a person typed, as long as it is kept. */
    static String typed(String text) {
        return stored(text, DETAILS_LENGTH);
    }

    int chain() {
        return chain;
    }

    boolean speaksOf(RecordChange change) {
        return change.record().equals(subject.type())
                && change.id().equals(String.valueOf(subject.id()));
    }

    void add(RecordChange change) {
        changes.add(change);
    }

    EntryFacts facts() {
        return new EntryFacts(
                id,
                EntryFacts.VERSION,
                at.truncatedTo(ChronoUnit.MICROS),
                author.accountId(),
                author.accountId() == null ? stored(author.name(), NAME_LENGTH) : "",
                action.name(),
                action.outcome().name(),
                stored(subject.type(), TYPE_LENGTH),
                subject.id(),
                stored(subject.label(), LABEL_LENGTH),
                stored(details, STORED_LENGTH),
                whole(ChangesJson.write(changes)));
    }

    /** As the column can hold it, so that what is hashed is what is stored. */
    private static String stored(String text, int length) {
        if (text == null) {
            return "";
        }
        return whole(text.length() <= length ? text : text.substring(0, length - 1) + "…");
    }

    /** Half a character of two halves cannot be stored. */
    private static String whole(String text) {
        if (text == null || text.codePoints().noneMatch(PendingEntry::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? 0xFFFD : point));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
