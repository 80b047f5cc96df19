package org.makewhole.audit.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads the trail of the caller's organisation. */
@Stateless
@TenantBound
public class AuditReview {
    public static final int PAGE_SIZE = 50;

    @Inject private AuditEntries entries;

    /** The newest entries, or those below a place in the chain. */
    @RolesAllowed(Permission.AUDIT_READ)
    public AuditPage page(@NotNull @Valid AuditFilter filter, @NotNull Optional<Long> below) {
        List<AuditEntry> rows = entries.below(filter, below.orElse(Long.MAX_VALUE), PAGE_SIZE + 1);
        boolean more = rows.size() > PAGE_SIZE;
        List<AuditEntry> page = more ? rows.subList(0, PAGE_SIZE) : rows;
        return new AuditPage(
                page,
                below.isPresent() ? first(page) : Optional.empty(),
                more ? last(page) : Optional.empty());
    }

    /** The page that ends above a place in the chain. */
    @RolesAllowed(Permission.AUDIT_READ)
    public AuditPage pageAbove(@NotNull @Valid AuditFilter filter, long above) {
        List<AuditEntry> rows = entries.above(filter, above, PAGE_SIZE + 1);
        if (rows.isEmpty()) {
            return page(filter, Optional.empty());
        }
        boolean more = rows.size() > PAGE_SIZE;
        List<AuditEntry> page = new ArrayList<>(more ? rows.subList(0, PAGE_SIZE) : rows);
        Collections.reverse(page);
        return new AuditPage(page, more ? first(page) : Optional.empty(), last(page));
    }

    private static Optional<Long> first(List<AuditEntry> page) {
        return page.stream().findFirst().map(AuditEntry::getSequence);
    }

    private static Optional<Long> last(List<AuditEntry> page) {
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).getSequence());
    }

    /**
     * One entry, by its place in the chain.
     *
     * @throws NotFoundException when the chain has no such place
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public AuditEntry get(long sequence) {
        return entries.find(sequence).orElseThrow(NotFoundException::new);
    }

    /** Everybody who appears in the trail, for the filter. */
    @RolesAllowed(Permission.AUDIT_READ)
    public List<AuditPerson> people() {
        return entries.people();
    }
}
