package org.makewhole.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.makewhole.casefile.CaseFile;

/**
 * A claim was brought in by somebody who cannot see the case that it is already. They are told
 * nothing; the team of that case is.
 */
@ApplicationScoped
public class SameClaim {

    @Inject private Accesses accesses;
    @Inject private NoticeBoard notices;

    /** Tells the teams of these cases. */
    public void tell(Collection<CaseFile> hidden) {
        hidden.forEach(
                one -> notices.tell(NoticeKind.SAME_CLAIM, one, accesses.activeTeam(one.getId())));
    }
}
