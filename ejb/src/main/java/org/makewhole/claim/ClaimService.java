package org.makewhole.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Place;
import org.makewhole.claim.CalculationBook.Made;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimAnswers;
import org.makewhole.claim.calculation.ClaimComputation;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.PartyService;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;
import org.makewhole.wage.Violation;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/** Opens wage claims, reads them and takes changes of what claimants say. */
@Stateless
@TenantBound
public class ClaimService {

    /** Claimants that are added at once, at most. */
    public static final int MOST_AT_ONCE = 1000;

    /** Claimants of one transaction where there are many, so that memory stays flat. */
    public static final int BATCH = 50;

    /** Claimants that are written while the next ones are computed. */
    private static final int WRITTEN_TOGETHER = 10;

    @Inject private WageClaims claims;
    @Inject private CalculationBook book;
    @Inject private ClaimAnswers engine;
    @Inject private CaseFileService cases;
    @Inject private PartyService parties;
    @Inject private OrganizationService organizations;
    @Inject private CurrentCaller caller;
    @Inject private Authors authors;

    /**
     * Computes what is owed without storing anything.
     *
     * @throws ClaimProblemsException with every problem of the facts
     */
    @RolesAllowed(Permission.CASE_READ)
    public AmountsOwed compute(@NotNull Place place, @NotNull ClaimFacts facts) {
        return ClaimComputation.compute(question(place.jurisdiction(), place.currency(), facts));
    }

    /**
     * Computes what would be owed in a case without storing anything.
     *
     * @throws ClaimProblemsException with every problem of the facts
     */
    @RolesAllowed(Permission.CASE_READ)
    public AmountsOwed computeFor(long caseId, @NotNull ClaimFacts facts) {
        return ClaimComputation.compute(question(cases.get(caseId), facts));
    }

    /**
     * Opens a case with its wage claim, computes it and posts the claimed and computed amounts.
     *
     * @return the id of the new case
     * @throws ClaimProblemsException with every problem of the facts; nothing is stored then
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long open(@NotNull @Valid OpenWageClaim opening) {
        ClaimQuestion question =
                question(
                        opening.place().jurisdiction(),
                        opening.place().currency(),
                        opening.facts());
        Answered answered = Answered.to(question);
        Worker worker = parties.addWorker(opening.worker());
        CaseFile caseFile =
                cases.open(
                        new OpenCase(
                                CaseKind.WAGE_CLAIM,
                                worker,
                                parties.findOrAddEmployer(opening.employer()),
                                opening.place(),
                                organizations.getOwn().today(),
                                caller.get().accountId(),
                                opening.summary(),
                                null,
                                opening.visibility()));
        Author author = authors.current();
        Made made = made(caseFile, worker.getId(), answered, author);
        book.hold(List.of(made), author);
        first(caseFile, List.of(made), List.of(answered.question().facts()));
        return caseFile.getId();
    }

    /**
     * Adds claimants to a case, each with their own claim, computed and accepted. All of them or,
     * when one has a problem, none: the path of a problem then begins with {@code claimants[i].}.
     *
     * @throws ClaimProblemsException with every problem of all facts
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public List<Saved> addClaimants(
            long caseId,
            @NotEmpty @Size(max = MOST_AT_ONCE) List<@NotNull @Valid NewClaimant> claimants) {
        CaseFile caseFile = cases.get(caseId);
        Author author = authors.current();
        List<Made> made = new ArrayList<>();
        List<Made> waiting = new ArrayList<>();
        engine.each(
                claimants.stream().map(each -> question(caseFile, each.facts())).toList(),
                answered -> {
                    Worker worker = parties.addWorker(claimants.get(made.size()).worker());
                    made.add(made(caseFile, worker.getId(), answered, author));
                    waiting.add(made.get(made.size() - 1));
                    if (waiting.size() == WRITTEN_TOGETHER || made.size() == claimants.size()) {
                        book.hold(waiting, author);
                        waiting.clear();
                    }
                });
        first(caseFile, made, claimants.stream().map(NewClaimant::facts).toList());
        return made.stream().map(each -> saved(each, false)).toList();
    }

    private Made made(CaseFile caseFile, Long workerId, Answered answered, Author author) {
        WageClaim claim = new WageClaim(caseFile.getId(), workerId, answered);
        claims.add(claim);
        return book.store(claim, answered, author);
    }

    /**
     * What is claimed is taken from the facts: out of the claims they would have to be unpacked.
     */
    private void first(CaseFile caseFile, List<Made> made, List<ClaimFacts> facts) {
        LocalDate today = organizations.getOwn().today();
        Map<Long, Map<Violation, BigDecimal>> claimed = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            claimed.put(made.get(i).claim().getWorkerId(), facts.get(i).claimed());
        }
        if (claimed.values().stream().anyMatch(each -> !each.isEmpty())) {
            book.claim(caseFile, claimed, today);
        }
        book.follow(caseFile, made, today);
    }

    /**
     * Puts other facts in place of those of a claim and computes it anew. The calculation that
     * holds goes on to hold until a person accepts the new one, unless nothing in it differs.
     *
     * @throws StaleRecordException when the claim was changed meanwhile
     * @throws ClaimProblemsException with every problem of the facts; nothing is stored then
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public Saved save(@NotNull @Valid SaveClaim change) {
        CaseFile caseFile = cases.get(change.caseId());
        WageClaim claim = getClaim(caseFile, change.workerId());
        if (claim.getVersion() != change.version()) {
            throw new StaleRecordException();
        }
        ClaimQuestion question = question(caseFile, change.facts());
        Answered answered = Answered.to(question);
        claims.lock(claim);
        LocalDate today = organizations.getOwn().today();
        if (!claim.getFacts().claimed().equals(change.facts().claimed())) {
            Map<Long, Map<Violation, BigDecimal>> claimed = new HashMap<>();
            claimed.put(claim.getWorkerId(), change.facts().claimed());
            book.claim(caseFile, claimed, today);
        }
        claim.state(change.facts());
        Optional<StoredCalculation> holds = claims.accepted(claim);
        Made made = book.store(claim, answered);
        boolean differs = holds.isPresent() && !holds.get().getOwed().isSameAs(answered.owed());
        if (!differs) {
            book.accept(caseFile, List.of(made), today);
        }
        return saved(made, differs);
    }

    private static Saved saved(Made made, boolean awaitsDecision) {
        return new Saved(
                made.claim().getCaseId(),
                made.claim().getWorkerId(),
                made.calculation().getId(),
                awaitsDecision);
    }

    /**
     * Chooses the language of a claimant's documents.
     *
     * @param language BCP 47 tag, or blank for that of whoever makes them
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void speak(long caseId, Long workerId, int version, @Size(max = 35) String language) {
        WageClaim claim = getClaim(cases.get(caseId), workerId);
        if (claim.getVersion() != version) {
            throw new StaleRecordException();
        }
        claim.speak(language == null || language.isBlank() ? null : language.strip());
    }

    /**
     * The claim of a claimant.
     *
     * @param workerId null for the claimant of the case
     * @return empty when there is none, as in an imported case
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Optional<ClaimView> find(long caseId, Long workerId) {
        CaseFile caseFile = cases.get(caseId);
        return claims.find(caseId, claimant(caseFile, workerId)).map(this::view);
    }

    /** The claimants of a case that have a claim, the first one first. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<ClaimantRow> claimants(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        return claims.rowsOf(caseFile);
    }

    private ClaimView view(WageClaim claim) {
        Optional<StoredCalculation> holds = claims.accepted(claim);
        return new ClaimView(
                claim.getCaseId(),
                claim.getWorkerId(),
                nameOf(claim),
                claim.getLanguage(),
                claim.getVersion(),
                claim.getFacts(),
                holds,
                claims.waiting(claim),
                holds.flatMap(ClaimService::newerPack));
    }

    /** The version of the pack that is there now, where another one was applied. */
    private static Optional<String> newerPack(StoredCalculation holds) {
        return RulePacks.findById(holds.getPackId())
                .map(RulePack::identity)
                .map(RulePack.Identity::version)
                .filter(version -> !version.equals(holds.getPackVersion()));
    }

    private String nameOf(WageClaim claim) {
        return claims.findWorker(claim.getWorkerId()).map(Worker::getName).orElse(null);
    }

    private WageClaim getClaim(CaseFile caseFile, Long workerId) {
        return claims.find(caseFile.getId(), claimant(caseFile, workerId))
                .orElseThrow(NotFoundException::new);
    }

    private static Long claimant(CaseFile caseFile, Long workerId) {
        return workerId == null ? caseFile.getWorkerId() : workerId;
    }

    private ClaimQuestion question(CaseFile caseFile, ClaimFacts facts) {
        return question(caseFile.getJurisdiction(), caseFile.getCurrency(), facts);
    }

    private ClaimQuestion question(String jurisdiction, String currency, ClaimFacts facts) {
        return new ClaimQuestion(
                jurisdiction,
                Currency.getInstance(currency),
                HolidaysOfPlace.into(facts, jurisdiction),
                organizations.getOwn().today());
    }
}
