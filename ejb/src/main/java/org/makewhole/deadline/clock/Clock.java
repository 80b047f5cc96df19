package org.makewhole.deadline.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.config.QueryHints;
import org.makewhole.account.Membership;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.RuleJson;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * A time limit on a case.
 *
 * <p>Life: entered by a rule and facts, recomputed when a fact changes, confirmed by a second
 * person where much hangs on it, and closed once, as met, missed or withdrawn.
 */
@Entity
@Table(name = "clock")
@StoredAfter({CaseFile.class, Membership.class})
public class Clock extends TenantEntity {
    /** Where a clock stands in lists whose end is not known yet; the last day there is. */
    public static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 31);

    /**
     * A hint of EclipseLink for a query on clocks in the order of {@code listedOn} that joins their
     * cases, with its value: clocks are read first, from the index that has that order. Left to
     * themselves, MariaDB and MySQL begin with the cases where those are few, and sort every clock
     * for one page.
     */
    public static final String IN_THEIR_ORDER = QueryHints.HINT;

    public static final String READ_FIRST = "STRAIGHT_JOIN";

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Enumerated(EnumType.STRING)
    private ClockState state;

    @Column(name = "subject_type")
    @AuditedInClear
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "rule_set")
    @AuditedInClear
    private String ruleSet;

    @Column(name = "rule_id")
    @AuditedInClear
    private String ruleId;

    @Column(name = "rule_version")
    @AuditedInClear
    private String ruleVersion;

    @Convert(Sealed.CONVERTER)
    @Column(name = "rule_text")
    private Sealed ruleText;

    @Convert(Sealed.CONVERTER)
    private Sealed facts;

    @Convert(Sealed.CONVERTER)
    private Sealed told;

    @Column(name = "trigger_on")
    private LocalDate triggerOn;

    @Column(name = "computed_on")
    private LocalDate computedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Enumerated(EnumType.STRING)
    private Actor actor;

    @Enumerated(EnumType.STRING)
    private Silence silence;

    private boolean dangerous;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "entered_by_name")
    private Sealed enteredByName;

    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "computed_by")
    private Long computedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "confirmed_by_name")
    private Sealed confirmedByName;

    @Column(name = "ran_out_at")
    private Instant ranOutAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "closed_by_name")
    private Sealed closedByName;

    @Convert(Sealed.CONVERTER)
    private Sealed outcome;

    @Convert(Sealed.CONVERTER)
    private Sealed informed;

    protected Clock() {}

    Clock(NewClock entry, Computation computation, Author author, Instant now) {
        this.caseId = entry.caseId();
        this.kind = entry.kind();
        this.state = ClockState.OPEN;
        entry.subject()
                .ifPresent(
                        subject -> {
                            this.subjectType = subject.type();
                            this.subjectId = subject.id();
                        });
        this.ruleSet = entry.rule().setId();
        this.ruleId = entry.rule().rule().id();
        this.ruleVersion = entry.rule().version();
        this.ruleText = seal(RuleJson.write(entry.rule().rule()));
        this.actor = entry.rule().rule().duty().actor();
        this.silence = entry.rule().rule().duty().silence();
        this.dangerous = entry.rule().rule().duty().isDangerous();
        this.ownerId = entry.ownerId().orElse(null);
        this.enteredAt = now;
        this.enteredBy = author.accountId();
        this.enteredByName = seal(author.name());
        take(entry.facts(), computation, author, now);
    }

    /** Takes over other facts and what they make of the end; a second person has to look again. */
    final void take(Facts given, Computation computation, Author author, Instant now) {
        requireOpen();
        facts = seal(StoredFacts.write(given));
        told = seal(ToldComputation.of(computation).write());
        triggerOn = given.trigger().date();
        computedOn = computation.computed().orElse(null);
        dueOn = computation.dueOn().orElse(null);
        dueAt = computation.due().map(ZonedDateTime::toInstant).orElse(null);
        listedOn = dueOn == null ? UNKNOWN : dueOn;
        computedAt = now;
        computedBy = author.accountId();
        confirmedAt = null;
        confirmedBy = null;
        confirmedByName = null;
        ranOutAt = null;
    }

    /**
     * A second person looked at trigger and computation.
     *
     * @throws BusinessException {@code clockConfirmedBySame} for who computed it last
     */
    void confirm(Author author, Instant now) {
        requireOpen();
        if (Objects.equals(computedBy, author.accountId())) {
            throw new BusinessException("clockConfirmedBySame");
        }
        confirmedAt = now;
        confirmedBy = author.accountId();
        confirmedByName = seal(author.name());
    }

    void close(ClockClosing closing, Author author, Instant now) {
        requireOpen();
        if (closing.state() == ClockState.OPEN) {
            throw new IllegalArgumentException("A clock is not closed as open");
        }
        state = closing.state();
        outcome = seal(closing.text().strip());
        informed =
                closing.told() == null || closing.told().isBlank()
                        ? null
                        : seal(closing.told().strip());
        closedAt = now;
        closedBy = author.accountId();
        closedByName = seal(author.name());
    }

    /** Another member looks after it; null for whoever carries the case. */
    void lookedAfterBy(Long accountId) {
        requireOpen();
        ownerId = accountId;
    }

    /** Its time is over; told once for each due day. */
    void runOut(Instant now) {
        ranOutAt = now;
    }

    private void requireOpen() {
        if (state != ClockState.OPEN) {
            throw new BusinessException("clockIsClosed");
        }
    }

    public Long getCaseId() {
        return caseId;
    }

    public ClockKind getKind() {
        return kind;
    }

    public ClockState getState() {
        return state;
    }

    /** What of another feature it belongs to. */
    public Optional<ClockSubject> findSubject() {
        return subjectType == null
                ? Optional.empty()
                : Optional.of(new ClockSubject(subjectType, subjectId));
    }

    /** The rule by which it was entered. */
    public RuleInUse getRule() {
        return new RuleInUse(ruleSet, ruleVersion, RuleJson.read(open(ruleText)));
    }

    public Facts getFacts() {
        return StoredFacts.read(open(facts));
    }

    public ToldComputation getTold() {
        return ToldComputation.read(open(told));
    }

    public LocalDate getTriggerOn() {
        return triggerOn;
    }

    /** The day by which lists are ordered: that on which it is due, or the last one there is. */
    public LocalDate getListedOn() {
        return listedOn;
    }

    /** By the rule; null while it cannot be known. */
    public LocalDate getComputedOn() {
        return computedOn;
    }

    /** By the rule or as set by hand; null while it cannot be known. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The last instant that counts; null while it cannot be known. */
    public Instant getDueAt() {
        return dueAt;
    }

    public Actor getActor() {
        return actor;
    }

    public Silence getSilence() {
        return silence;
    }

    /** Whether a mistake about it can cost the claim. */
    public boolean isDangerous() {
        return dangerous;
    }

    /** Whether a second person has to look at it. */
    public boolean isUnconfirmed() {
        return dangerous && state == ClockState.OPEN && confirmedAt == null;
    }

    /** Null for whoever carries the case. */
    public Long getOwnerId() {
        return ownerId;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredByName() {
        return open(enteredByName);
    }

    /** When its end was computed last. */
    public Instant getComputedAt() {
        return computedAt;
    }

    Long getComputedBy() {
        return computedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getConfirmedByName() {
        return open(confirmedByName);
    }

    Instant getRanOutAt() {
        return ranOutAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedByName() {
        return open(closedByName);
    }

    /** Evidence, consequence or reason, as it ended. */
    public String getOutcome() {
        return open(outcome);
    }

    /** Who was told that it was missed. */
    public String getInformed() {
        return open(informed);
    }
}
