package org.makewhole.audit.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.ChainSeals;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainHead;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.ChainVerifier;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.audit.chain.PlatformEntries;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/**
 * The platform's own chain: what belongs to no organisation, such as sign-ins under an unknown
 * name. Read and verified by whoever operates the platform, and by nobody else.
 */
@Stateless
public class PlatformTrail {
    public static final int PAGE_SIZE = 50;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private ChainSeals seals;
    @Inject private CurrentCaller caller;
    @Inject private AuditTrail audit;

    /** The entries below a place in the chain, newest first, one more than a page if there are. */
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public List<ChainEntry> below(long place) {
        try (Connection connection = dataSource.getConnection()) {
            return new PlatformEntries(connection).below(place, PAGE_SIZE + 1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail could not be read", failure);
        }
    }

    /**
     * Verifies the chain and leaves an entry in it that says what came of it.
     *
     * @param noted a head that somebody noted down earlier; blank for none
     * @throws BusinessException {@code auditHeadUnreadable} when it is none of the platform
     */
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public ChainReport verify(@NotNull String noted) {
        List<ChainHead> heads = noted.isBlank() ? List.of() : List.of(head(noted));
        ChainReport report = report(heads);
        audit.recordApart(
                AuditTrail.ofThePlatform(),
                Author.unnamed(caller.get().accountId()),
                AuditAction.AUDIT_VERIFIED,
                new AuditSubject("AuditTrail", null, report.head().length() + " entries"),
                report.isWhole() ? "whole" : "not whole: " + report.findings().get(0).told());
        return report;
    }

    private static ChainHead head(String noted) {
        Optional<ChainHead> head =
                ChainHead.parse(noted).filter(one -> one.chain() == ChainEntry.PLATFORM);
        return head.orElseThrow(() -> new BusinessException("auditHeadUnreadable"));
    }

    private ChainReport report(List<ChainHead> noted) {
        // The anchors first: what is written meanwhile makes the chain longer, never shorter.
        var anchors = seals.anchors().known();
        try (Connection connection = dataSource.getConnection()) {
            return new ChainVerifier(connection, seals.key(), anchors, ChainWriter.TABLE)
                    .one(ChainEntry.PLATFORM, noted);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail could not be read", failure);
        }
    }
}
