package org.makewhole.account.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The notices that would have gone out, of all tests that share the server. */
@ApplicationScoped
public class NoticeBox {
    private final Queue<AccessNotice> notices = new ConcurrentLinkedQueue<>();

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessNotice notice) {
        notices.add(notice);
    }

    /** What one person was told, in the order in which it happened. */
    public List<AccessEvent> of(long accountId) {
        return notices.stream()
                .filter(notice -> notice.accountId() == accountId)
                .map(AccessNotice::event)
                .toList();
    }
}
