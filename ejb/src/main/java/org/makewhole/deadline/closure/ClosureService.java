package org.makewhole.deadline.closure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** What the organisation closes: everybody who reads cases sees it, administrators change it. */
@Stateless
@TenantBound
public class ClosureService {
    static final int MOST = 400;
    private static final long LONGEST_DAYS = 366;

    @Inject private ClosureBook closures;
    @Inject private AuditTrail audit;

    /** All closures, by their first day. */
    @RolesAllowed(Permission.CASE_READ)
    public List<OrganizationClosure> list() {
        return closures.rows();
    }

    /**
     * Enters closed days.
     *
     * @throws BusinessException {@code closureOrder} for an end before the beginning, {@code
     *     closureTooLong} for more than a year, {@code closuresFull}
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public void add(@NotNull @Valid NewClosure entry) {
        if (entry.to() != null && entry.to().isBefore(entry.from())) {
            throw new BusinessException("closureOrder");
        }
        if (entry.to() != null
                && ChronoUnit.DAYS.between(entry.from(), entry.to()) > LONGEST_DAYS) {
            throw new BusinessException("closureTooLong");
        }
        if (closures.rows().size() >= MOST) {
            throw new BusinessException("closuresFull");
        }
        OrganizationClosure closure = new OrganizationClosure(entry);
        closures.add(closure);
        told(closure, "+");
    }

    /**
     * Takes closed days out.
     *
     * @throws NotFoundException for another organisation's, and for none
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public void remove(long id, int version) {
        OrganizationClosure closure =
                closures.rows().stream()
                        .filter(one -> one.getId() == id)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        if (closure.getVersion() != version) {
            throw new StaleRecordException();
        }
        closures.remove(closure);
        told(closure, "-");
    }

    private void told(OrganizationClosure closure, String sign) {
        audit.record(
                AuditAction.CLOSURES_CHANGED,
                new AuditSubject(
                        "OrganizationClosure", closure.getId(), closure.getFrom().toString()),
                sign + closure.getFrom() + " – " + closure.getTo());
    }
}
