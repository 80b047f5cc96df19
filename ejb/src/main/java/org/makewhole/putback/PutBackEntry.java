package org.makewhole.putback;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.Author;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainKey;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.audit.chain.EntryFacts;
import org.makewhole.dashboard.refresh.CaseFigures;

/** Tells it in the organisation's chain and in the platform's, and makes its figures anew. */
final class PutBackEntry {
    private static final int LONGEST = 2900;

    private final OwnRows now;
    private final ChainKey key;
    private final String code;

    PutBackEntry(OwnRows now, ChainKey key, String code) {
        this.now = now;
        this.key = key;
        this.code = code;
    }

    /** Takes the place at the end of the organisation's chain until the transaction ends. */
    void holdChain() throws SQLException {
        try (PreparedStatement lock =
                now.connection()
                        .prepareStatement(
                                "SELECT length FROM audit_chain WHERE chain = ? FOR UPDATE")) {
            lock.setInt(1, now.organization());
            lock.executeQuery().close();
        }
    }

    /** Adds the two entries. */
    void tell(String moment, String rows, String by) throws SQLException {
        String details = moment + ": " + rows;
        String stored =
                (details.length() <= LONGEST ? details : details.substring(0, LONGEST) + "…")
                        + " ("
                        + by
                        + ")";
        ChainWriter writer =
                new ChainWriter(now.connection(), key, ChainWriter.TABLE, new HashSet<>());
        writer.append(now.organization(), List.of(facts(stored)));
        writer.append(ChainEntry.PLATFORM, List.of(facts(stored)));
    }

    private EntryFacts facts(String details) {
        return new EntryFacts(
                TsidCreator.getTsid().toLong(),
                EntryFacts.VERSION,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                Author.PLATFORM.name(),
                AuditAction.ORGANIZATION_PUT_BACK.name(),
                AuditAction.ORGANIZATION_PUT_BACK.outcome().name(),
                "Organization",
                (long) now.organization(),
                code,
                details,
                null);
    }

    /** Brings the read model to what the cases say now. */
    int figures() throws SQLException {
        return CaseFigures.bring(now.connection(), now.organization());
    }
}
