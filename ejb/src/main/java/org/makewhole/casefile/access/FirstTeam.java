package org.makewhole.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Names the first team of cases that are not open to the whole organisation from the beginning, so
 * that there is no moment in which nobody, or everybody, sees them.
 */
@ApplicationScoped
public class FirstTeam {

    @Inject private Accesses accesses;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /** Whoever opens the cases leads them; who carries one works on it. */
    public void name(Collection<CaseFile> opened) {
        List<CaseFile> narrow =
                opened.stream().filter(one -> one.getVisibility().isNarrow()).toList();
        if (narrow.isEmpty()) {
            return;
        }
        Long self = caller.get().accountId();
        Author author = authors.current();
        for (CaseFile caseFile : narrow) {
            accesses.add(CaseAccess.team(caseFile, self, CaseRole.LEAD, author));
            Long carrier = caseFile.getAssigneeId();
            if (carrier != null && !Objects.equals(carrier, self)) {
                accesses.add(CaseAccess.team(caseFile, carrier, CaseRole.CASEWORKER, author));
            }
        }
    }
}
