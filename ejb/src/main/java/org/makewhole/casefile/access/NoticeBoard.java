package org.makewhole.casefile.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on notices. */
@Dependent
class NoticeBoard {
    private static final int SHOWN = 10;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /** Tells people, never the author of what they are told. */
    void tell(NoticeKind kind, CaseFile caseFile, Collection<Long> accountIds) {
        Author author = authors.current();
        accountIds.stream()
                .distinct()
                .filter(one -> !one.equals(author.accountId()))
                .forEach(one -> entityManager.persist(new Notice(kind, caseFile, one, author)));
    }

    /**
     * What the caller has not put away, the latest first; of a case that they no longer see they
     * are not told either.
     */
    List<NoticeRow> ofCaller() {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT n, c.number FROM Notice n JOIN CaseFile c ON c.id ="
                                    + " n.caseId WHERE n.accountId = :reader AND n.seenAt IS NULL"
                                    + " AND "
                                        + visible.condition("c")
                                        + " ORDER BY n.toldAt DESC, n.id DESC",
                                Object[].class))
                .setParameter("reader", caller.get().accountId())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> ((Notice) row[0]).shown((String) row[1]))
                .toList();
    }

    Optional<Notice> findOfCaller(long id) {
        return entityManager
                .createQuery(
                        "SELECT n FROM Notice n WHERE n.id = :id AND n.accountId = :reader",
                        Notice.class)
                .setParameter("id", id)
                .setParameter("reader", caller.get().accountId())
                .getResultStream()
                .findFirst();
    }
}
