package org.makewhole.casefile.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** What the caller is told on their home page, and putting it away. */
@Stateless
@TenantBound
public class NoticeService {
    @Inject private NoticeBoard notices;

    /** The latest ten that they have not put away. */
    @RolesAllowed(Permission.CASE_READ)
    public List<NoticeRow> own() {
        return notices.ofCaller();
    }

    /**
     * Puts one away.
     *
     * @throws NotFoundException also for somebody else's
     */
    @RolesAllowed(Permission.CASE_READ)
    public void putAway(long id) {
        notices.findOfCaller(id).orElseThrow(NotFoundException::new).seen();
    }
}
