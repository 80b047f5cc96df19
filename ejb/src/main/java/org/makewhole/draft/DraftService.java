package org.makewhole.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Keeps what the caller typed until they save it. Needs no right but to be signed in: nobody reads
 * another person's.
 */
@Stateless
@TenantBound
@PermitAll
public class DraftService {
    /** Of one person; the oldest gives way. */
    static final int MOST = 20;

    @Inject private Drafts drafts;
    @Inject private CurrentCaller caller;

    /**
     * Keeps what stands in a form, in place of what stood there before.
     *
     * @throws StaleRecordException when two windows begin the same form at the same moment; the
     *     next keystroke is kept
     */
    public void keep(@NotNull @Valid KeptText text) {
        List<Draft> own = own();
        Draft draft = find(own, text.page(), text.form()).orElseGet(() -> begun(own, text));
        draft.keep(text.title(), text.typed(), Instant.now());
        try {
            drafts.flush();
        } catch (PersistenceException begunInAnotherWindow) {
            throw new StaleRecordException();
        }
    }

    private Draft begun(List<Draft> own, KeptText text) {
        own.stream().skip(MOST - 1L).forEach(drafts::remove);
        Draft draft = new Draft(caller.get().accountId(), text.page(), text.form());
        drafts.add(draft);
        return draft;
    }

    /** What was kept of a form; empty when there is nothing. */
    public Optional<String> findTyped(@NotNull String page, @NotNull String form) {
        return find(own(), page, form).map(Draft::typed);
    }

    /** Throws away what was kept of a form, which was sent or is not wanted. */
    public void discard(@NotNull String page, @NotNull String form) {
        find(own(), page, form).ifPresent(drafts::remove);
    }

    /**
     * Throws away one of the caller's own.
     *
     * @throws NotFoundException also for anybody else's
     */
    public void discard(long id) {
        drafts.remove(
                own().stream()
                        .filter(draft -> draft.getId() == id)
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** All that waits for the caller, the latest first. */
    public List<DraftRow> list() {
        return own().stream()
                .map(
                        draft ->
                                new DraftRow(
                                        draft.getId(),
                                        draft.getPage(),
                                        draft.title(),
                                        draft.getKeptAt()))
                .toList();
    }

    private List<Draft> own() {
        return drafts.of(caller.get().accountId());
    }

    private static Optional<Draft> find(List<Draft> own, String page, String form) {
        return own.stream().filter(draft -> draft.isOf(page, form)).findFirst();
    }
}
