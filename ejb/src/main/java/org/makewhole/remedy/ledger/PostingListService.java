package org.makewhole.remedy.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads the postings of a case that the caller may see, page by page. */
@Stateless
@TenantBound
public class PostingListService {
    public static final int PAGE_SIZE = 20;

    @Inject private PostingRows rows;
    @Inject private CaseFileService cases;
    @Inject private RefusedAccess refusals;

    /** The latest postings, or the page after a place in the list. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public PostingPage page(long caseId, @NotNull Optional<PostingCursor> after) {
        List<PostingRow> found =
                rows.after(cases.get(caseId).getId(), after.orElse(null), PAGE_SIZE);
        boolean more = found.size() > PAGE_SIZE;
        List<PostingRow> page = more ? found.subList(0, PAGE_SIZE) : found;
        return new PostingPage(
                List.copyOf(page),
                after.isPresent() && !page.isEmpty()
                        ? Optional.of(PostingCursor.of(page.get(0)))
                        : Optional.empty(),
                more ? Optional.of(PostingCursor.of(page.get(page.size() - 1))) : Optional.empty());
    }

    /** The page that ends before a place in the list. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public PostingPage pageBefore(long caseId, @NotNull PostingCursor before) {
        List<PostingRow> found = rows.before(cases.get(caseId).getId(), before, PAGE_SIZE);
        boolean more = found.size() > PAGE_SIZE;
        List<PostingRow> page = more ? found.subList(1, found.size()) : found;
        if (page.isEmpty()) {
            return page(caseId, Optional.empty());
        }
        return new PostingPage(
                List.copyOf(page),
                more ? Optional.of(PostingCursor.of(page.get(0))) : Optional.empty(),
                Optional.of(PostingCursor.of(page.get(page.size() - 1))));
    }

    /**
     * One posting.
     *
     * @throws NotFoundException for a case that the caller may not see, and for a posting that is
     *     not one of it
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public PostingRow get(long caseId, long postingId) {
        return rows.find(cases.get(caseId).getId(), postingId).stream()
                .findFirst()
                .orElseThrow(
                        () -> {
                            refusals.note("MoneyPosting", postingId);
                            return new NotFoundException();
                        });
    }
}
