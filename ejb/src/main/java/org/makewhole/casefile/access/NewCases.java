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

/** Who sees cases that are just being opened or imported, and who is told of it. */
@ApplicationScoped
public class NewCases {

    @Inject private Accesses accesses;
    @Inject private NoticeBoard notices;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * Names the first team of those that are not open to the whole organisation from the beginning,
     * so that there is no moment in which nobody, or everybody, sees them: whoever opens them
     * leads, who carries one works on it.
     */
    public void nameTeam(Collection<CaseFile> opened) {
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

    /**
     * Tells the teams of cases that the same claim was brought in by somebody who cannot see them;
     * that somebody is told nothing.
     */
    public void tellTeams(Collection<CaseFile> hidden) {
        hidden.forEach(
                one -> notices.tell(NoticeKind.SAME_CLAIM, one, accesses.activeTeam(one.getId())));
    }
}
