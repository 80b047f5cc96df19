package org.makewhole.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.sealed.Spelling;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads collective agreements, drafts them and publishes their editions. */
@Stateless
@TenantBound
public class AgreementService {
    private static final int MOST_HITS = 20;

    @Inject private Agreements agreements;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /** Every edition of every agreement, by title, the latest edition first. */
    @RolesAllowed(Permission.CASE_READ)
    public List<AgreementRow> list() {
        return agreements.rows();
    }

    /**
     * The published edition of each agreement under which a grievance of a day is filed: the one in
     * force then; where none was, the last one before, which goes on until there is another; else
     * the first to come.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<AgreementRow> inUse(@NotNull LocalDate day) {
        Map<Long, AgreementRow> byLineage = new LinkedHashMap<>();
        agreements.rows().stream()
                .filter(row -> row.state() == AgreementState.PUBLISHED)
                .forEach(
                        row ->
                                byLineage.merge(
                                        row.lineageId(), row, (one, two) -> one.closer(two, day)));
        return List.copyOf(byLineage.values());
    }

    /** Whether there is an agreement under which grievances can be filed. */
    @RolesAllowed(Permission.CASE_READ)
    public boolean isAnyInUse() {
        return agreements.rows().stream().anyMatch(AgreementRow::latest);
    }

    /**
     * An edition with its procedure.
     *
     * @throws NotFoundException for another organisation's and for none alike
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public AgreementView get(long id) {
        CollectiveAgreement agreement = find(id);
        return AgreementView.of(
                agreement,
                agreements.stepsOf(List.of(id)),
                agreements.editions(agreement.getLineageId()));
    }

    /** Several editions by their ids, without the list of their other editions. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Map<Long, AgreementView> getAll(@NotNull Collection<Long> ids) {
        Map<Long, List<ProcedureStep>> steps = agreements.stepsOf(ids);
        return agreements.findAll(ids).stream()
                .map(agreement -> AgreementView.of(agreement, steps, List.of()))
                .collect(Collectors.toMap(AgreementView::id, Function.identity()));
    }

    /** The articles of an edition, in its order. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<AgreementArticle> articles(long id) {
        return agreements.articlesOf(find(id).getId());
    }

    /** Articles by their ids, whichever edition they stand in; unknown ids are passed over. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<AgreementArticle> articlesWithIds(@NotNull Collection<Long> ids) {
        return agreements.findArticles(ids);
    }

    /**
     * The articles of an edition that fit what was typed, best first, at most twenty.
     *
     * @param id empty for the latest edition of every agreement
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<ArticleHit> search(
            @NotNull Optional<Long> id, @NotNull @Size(max = 500) String typed) {
        Optional<Long> known = id.map(one -> find(one).getId());
        ArticleSearch search = new ArticleSearch(typed);
        if (search.isEmpty()) {
            return List.of();
        }
        return agreements.withWords(known.orElse(null), search.words()).stream()
                .flatMap(article -> search.hit(article).stream())
                .sorted(ArticleSearch.bestFirst())
                .limit(MOST_HITS)
                .toList();
    }

    /** Writes down the first edition of an agreement. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long draft(@NotNull @Valid DraftAgreement draft) {
        CollectiveAgreement agreement = new CollectiveAgreement(draft.terms());
        agreements.add(agreement);
        agreements.addSteps(agreement.getId(), draft.steps());
        tell(AuditAction.AGREEMENT_CHANGED, agreement, "new");
        return agreement.getId();
    }

    /**
     * Puts other terms and steps in place of those of a draft.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code agreementPublished}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void change(long id, int version, @NotNull @Valid DraftAgreement draft) {
        CollectiveAgreement agreement = draft(id, version);
        agreement.change(draft.terms());
        agreements.removeSteps(id);
        agreements.addSteps(id, draft.steps());
        tell(AuditAction.AGREEMENT_CHANGED, agreement, "terms");
    }

    /**
     * Adds an article at the end of a draft.
     *
     * @throws BusinessException {@code articleNumberTaken}, {@code agreementPublished}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void addArticle(long id, int version, @NotNull @Valid NewArticle article) {
        addArticles(id, version, List.of(article));
    }

    /**
     * Adds articles at the end of a draft: all of them or none.
     *
     * @throws BusinessException {@code articleNumberTaken}, {@code agreementPublished}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void addArticles(
            long id, int version, @NotNull List<@NotNull @Valid NewArticle> articles) {
        addArticles(draft(id, version), articles);
    }

    private void addArticles(CollectiveAgreement agreement, List<NewArticle> articles) {
        List<AgreementArticle> there = agreements.articlesOf(agreement.getId());
        Set<String> numbers = new HashSet<>();
        there.forEach(article -> numbers.add(Spelling.of(article.getNumber())));
        for (NewArticle article : articles) {
            if (!numbers.add(Spelling.of(article.number()))) {
                throw new BusinessException("articleNumberTaken", article.number().strip());
            }
        }
        int last = there.isEmpty() ? 0 : there.get(there.size() - 1).getPosition();
        agreements.addArticles(agreement.getId(), last, articles);
        tell(AuditAction.AGREEMENT_CHANGED, agreement, articles.size() + " articles");
    }

    /** Takes an article out of a draft. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void removeArticle(long id, int version, long articleId) {
        CollectiveAgreement agreement = draft(id, version);
        AgreementArticle article =
                agreements.articlesOf(id).stream()
                        .filter(one -> one.getId() == articleId)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        agreements.remove(article);
        tell(AuditAction.AGREEMENT_CHANGED, agreement, "article " + article.getNumber());
    }

    /**
     * Puts the steps of a sheet in place of those of a draft, and adds its articles.
     *
     * @throws BusinessException {@code articleNumberTaken}, {@code agreementPublished}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void takeOver(
            long id,
            int version,
            @NotNull @Size(max = DraftAgreement.MOST_STEPS) List<@NotNull @Valid ProcedureStep> steps,
            @NotNull List<@NotNull @Valid NewArticle> articles) {
        CollectiveAgreement agreement = draft(id, version);
        if (!steps.isEmpty()) {
            agreements.removeSteps(id);
            agreements.addSteps(id, steps);
        }
        addArticles(agreement, articles);
    }

    /**
     * Makes an edition the one under which grievances are filed; it can no longer be changed.
     *
     * @throws BusinessException {@code agreementWithoutSteps}, {@code agreementPublished}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void publish(long id, int version) {
        CollectiveAgreement agreement = draft(id, version);
        if (agreements.stepsOf(List.of(id)).isEmpty()) {
            throw new BusinessException("agreementWithoutSteps");
        }
        agreement.publish(organizations.getOwn().today());
        tell(AuditAction.AGREEMENT_PUBLISHED, agreement, "edition " + agreement.getEdition());
    }

    /**
     * Begins the next edition as a draft with everything that the latest one says.
     *
     * @return the id of the draft; of the one that is there already, if there is one
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long nextEdition(long id) {
        List<AgreementRow> editions = agreements.editions(find(id).getLineageId());
        AgreementRow last = editions.get(0);
        if (last.state() == AgreementState.DRAFT) {
            return last.id();
        }
        CollectiveAgreement previous = find(last.id());
        return copy(previous, new CollectiveAgreement(previous, last.edition() + 1));
    }

    /** Begins another agreement as a draft with everything that this one says. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long copy(long id) {
        CollectiveAgreement previous = find(id);
        return copy(previous, new CollectiveAgreement(previous.terms()));
    }

    private long copy(CollectiveAgreement from, CollectiveAgreement to) {
        agreements.add(to);
        agreements.addSteps(
                to.getId(),
                agreements.stepsOf(List.of(from.getId())).getOrDefault(from.getId(), List.of()));
        agreements.addArticles(
                to.getId(),
                0,
                agreements.articlesOf(from.getId()).stream()
                        .map(AgreementArticle::content)
                        .toList());
        tell(AuditAction.AGREEMENT_CHANGED, to, "copy of edition " + from.getEdition());
        return to.getId();
    }

    /** Throws a draft away. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void discard(long id, int version) {
        CollectiveAgreement agreement = draft(id, version);
        agreements.articlesOf(id).forEach(agreements::remove);
        agreements.removeSteps(id);
        agreements.remove(agreement);
        tell(AuditAction.AGREEMENT_CHANGED, agreement, "discarded");
    }

    private CollectiveAgreement draft(long id, int version) {
        CollectiveAgreement agreement = find(id);
        if (agreement.getVersion() != version) {
            throw new StaleRecordException();
        }
        agreement.requireDraft();
        agreements.touch(agreement);
        return agreement;
    }

    private CollectiveAgreement find(long id) {
        return agreements.find(id).orElseThrow(NotFoundException::new);
    }

    private void tell(AuditAction action, CollectiveAgreement agreement, String details) {
        audit.record(
                action,
                new AuditSubject("CollectiveAgreement", agreement.getId(), agreement.getTitle()),
                details);
    }
}
