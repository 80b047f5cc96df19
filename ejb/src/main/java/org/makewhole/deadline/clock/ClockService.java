package org.makewhole.deadline.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.account.ProfileService;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.deadline.closure.ClosureBook;
import org.makewhole.deadline.count.Change;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.rule.Basis;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The clocks of cases that the caller sees. Other features whose records have clocks ask this
 * service on behalf of a person, and {@link ClockBook} where there is none.
 */
@Stateless
@TenantBound
public class ClockService {
    @Inject private Clocks clocks;
    @Inject private ClockBook book;
    @Inject private ClosureBook closures;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private ProfileService profiles;
    @Inject private CurrentCaller caller;
    @Inject private CaseRecords records;

    /**
     * Where a clock of a case by this rule is kept: in the country and zone of its office, or of
     * the case for rules of no country, with the holidays of the region whose law is applied to the
     * case. What the organisation closes by itself counts for agreements and for own limits alone:
     * a court does not close because a union does.
     *
     * @throws NotFoundException for a case that the caller does not see
     */
    @RolesAllowed(Permission.CASE_READ)
    public Place place(long caseId, @NotNull RuleInUse rule) {
        return place(cases.get(caseId), rule);
    }

    private Place place(CaseFile caseFile, RuleInUse rule) {
        Organization own = organizations.getOwn();
        Optional<RuleSet> set = rule.findSet();
        String country = set.flatMap(RuleSet::country).orElse(caseFile.getCountry());
        boolean ownOffice = rule.rule().duty().basis() == Basis.AGREEMENT || set.isEmpty();
        return new Place(
                country,
                region(caseFile, country),
                set.map(one -> ZoneId.of(one.zone())).orElse(own.getTimeZone()),
                ownOffice ? closures.all() : List.of());
    }

    private static Optional<String> region(CaseFile caseFile, String country) {
        String jurisdiction = caseFile.getJurisdiction();
        return jurisdiction.startsWith(country + "-")
                ? Optional.of(jurisdiction.substring(country.length() + 1))
                : Optional.empty();
    }

    /**
     * What a rule makes of facts, before a clock is entered.
     *
     * @throws BusinessException {@code clockNeedsTime}, {@code clockImpossible}
     */
    @RolesAllowed(Permission.CASE_READ)
    public Computation compute(@NotNull RuleInUse rule, @NotNull Facts facts) {
        return ClockBook.compute(rule.rule(), facts);
    }

    /**
     * Enters a clock.
     *
     * @return its id
     * @throws NotFoundException for a case that the caller does not see, and for an owner who is no
     *     colleague
     * @throws BusinessException {@code clockNeedsTime}, {@code clockImpossible}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long enter(@NotNull @Valid NewClock entry) {
        CaseFile caseFile = cases.get(entry.caseId());
        entry.ownerId().ifPresent(this::requireColleague);
        return book.enter(caseFile, entry).getId();
    }

    /**
     * A clock with its history, on a case that the caller sees.
     *
     * @throws NotFoundException for one of another organisation, of a hidden case, and for none
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public ClockSheet get(long id) {
        Clock clock = records.get(Clock.class, id);
        CaseFile caseFile = cases.get(clock.getCaseId());
        Long owner = clock.getOwnerId() == null ? caseFile.getAssigneeId() : clock.getOwnerId();
        return new ClockSheet(
                clock,
                caseFile,
                clocks.memberName(caller.get().organizationId(), owner).orElse(null),
                clock.isUnconfirmed()
                        && caller.holds(Permission.CASE_WRITE)
                        && !Objects.equals(clock.getComputedBy(), caller.get().accountId()),
                clocks.historyOf(clock));
    }

    /** The clocks of a case: the open ones by their day, then the closed ones. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<Clock> ofCase(long caseId) {
        return clocks.ofCase(cases.get(caseId).getId());
    }

    /**
     * What a change would do, before it is saved.
     *
     * @throws BusinessException as {@link #change}
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Change preview(long id, @NotNull @Valid FactChange change) {
        Clock clock = find(id);
        book.handle(clock, false);
        return new Change(
                ClockBook.compute(clock.getRule().rule(), clock.getFacts()),
                ClockBook.compute(clock.getRule().rule(), changed(clock, change)));
    }

    /**
     * Changes a fact of an open clock and computes it anew.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when the clock was changed meanwhile
     * @throws BusinessException {@code clockIsClosed}, {@code clockNeedsDay}, {@code
     *     clockNothingSuspended}, {@code clockSuspensionOrder}, {@code clockImpossible}, and what
     *     the feature says whose record leads the clock
     * @throws NotFoundException for a file of another case
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void change(long id, int version, @NotNull @Valid FactChange change) {
        Clock clock = find(id, version);
        book.handle(clock, false);
        requireOfCase(clock, change.evidenceId());
        book.change(clock, change, changed(clock, change));
    }

    /**
     * Says as a second person that trigger and computation are right.
     *
     * @throws StaleRecordException when the clock was changed meanwhile
     * @throws BusinessException {@code clockIsClosed}; {@code clockConfirmedBySame} for who
     *     computed it last
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void confirm(long id, int version) {
        book.confirm(find(id, version));
    }

    /**
     * Closes a clock as met, missed or withdrawn.
     *
     * @throws StaleRecordException when the clock was changed meanwhile
     * @throws BusinessException {@code clockIsClosed}, {@code clockToldNobody}, and what the
     *     feature says whose record leads the clock
     * @throws NotFoundException for a file of another case
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void close(long id, int version, @NotNull @Valid ClockClosing closing) {
        Clock clock = find(id, version);
        book.handle(clock, true);
        requireOfCase(clock, closing.evidenceId());
        book.close(clock, closing);
    }

    /**
     * Has another member look after a clock.
     *
     * @param ownerId null for whoever carries the case
     * @throws NotFoundException for somebody who is no colleague
     * @throws StaleRecordException when the clock was changed meanwhile
     * @throws BusinessException {@code clockIsClosed}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void handOver(long id, int version, Long ownerId) {
        Clock clock = find(id, version);
        if (ownerId != null) {
            requireColleague(ownerId);
        }
        book.handOver(clock, ownerId);
    }

    /**
     * The facts with a change; a clock that is recomputed takes the closures of today, and the
     * region of its case where it had none.
     */
    private Facts changed(Clock clock, FactChange change) {
        Facts facts = change.applyTo(clock.getFacts());
        if (change.kind() != FactChange.Kind.RECOMPUTED) {
            return facts;
        }
        Place before = facts.place();
        CaseFile caseFile = cases.get(clock.getCaseId());
        Place now =
                new Place(
                        before.country(),
                        before.region().or(() -> region(caseFile, before.country())),
                        before.zone(),
                        place(caseFile, clock.getRule()).closures());
        return new Facts(
                facts.trigger(),
                now,
                facts.suspensions(),
                facts.extensions(),
                facts.sessions(),
                facts.override());
    }

    private Clock find(long id) {
        Clock clock = records.get(Clock.class, id);
        cases.get(clock.getCaseId());
        return clock;
    }

    private Clock find(long id, int version) {
        Clock clock = find(id);
        if (clock.getVersion() != version) {
            throw new StaleRecordException();
        }
        return clock;
    }

    private void requireOfCase(Clock clock, Long evidenceId) {
        records.requireFile(clock.getCaseId(), evidenceId);
    }

    private void requireColleague(long accountId) {
        if (profiles.colleagues().stream().noneMatch(one -> one.accountId() == accountId)) {
            throw new NotFoundException();
        }
    }
}
