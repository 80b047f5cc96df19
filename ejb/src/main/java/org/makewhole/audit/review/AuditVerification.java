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
import org.makewhole.audit.ChainSeals;
import org.makewhole.audit.chain.ChainHead;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.ChainVerifier;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Follows the chain of the caller's organisation from its first entry to its last. */
@Stateless
@TenantBound
public class AuditVerification {
    private static final String ENTRIES = TenantViews.of(ChainWriter.TABLE);

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private ChainSeals seals;
    @Inject private CurrentCaller caller;
    @Inject private AuditTrail audit;

    /**
     * Verifies the chain and leaves an entry that says what came of it.
     *
     * @param noted a head that somebody noted down earlier, as {@link ChainHead#text} writes it;
     *     blank for none
     * @throws BusinessException {@code auditHeadUnreadable} when it is none of this organisation
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public ChainReport verify(@NotNull String noted) {
        int organization = caller.get().organizationId();
        List<ChainHead> heads = noted.isBlank() ? List.of() : List.of(head(noted, organization));
        ChainReport report = report(organization, heads);
        audit.record(
                AuditAction.AUDIT_VERIFIED,
                new AuditSubject("AuditTrail", null, report.head().length() + " entries"),
                report.isWhole() ? "whole" : "not whole: " + report.findings().get(0).told());
        return report;
    }

    private static ChainHead head(String noted, int organization) {
        Optional<ChainHead> head =
                ChainHead.parse(noted).filter(one -> one.chain() == organization);
        return head.orElseThrow(() -> new BusinessException("auditHeadUnreadable"));
    }

    private ChainReport report(int organization, List<ChainHead> noted) {
        // The anchors first: what is written meanwhile makes the chain longer, never shorter.
        var anchors = seals.anchors().known();
        try (Connection connection = dataSource.getConnection()) {
            return new ChainVerifier(connection, seals.key(), anchors, ENTRIES)
                    .one(organization, noted);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail could not be read", failure);
        }
    }
}
