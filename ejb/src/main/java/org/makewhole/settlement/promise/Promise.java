package org.makewhole.settlement.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** What somebody has to do by a day, and whether they did. */
@Entity
@Table(name = "promise")
@StoredAfter({CaseFile.class, Worker.class})
public class Promise extends TenantEntity {
    /** Type of the clock of a promise, and of that of the next step once it was broken. */
    public static final String CLOCKS = "PROMISE";

    public static final String NEXT_ACT_CLOCKS = "PROMISE_BROKEN";

    /** Days after which it is looked at again, when somebody asks for it. */
    public static final List<Integer> FOLLOW_UPS = List.of(30, 90, 365);

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "settlement_id")
    private Long settlementId;

    @Column(name = "follows_id")
    private Long followsId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private PromiseKind kind;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    @Enumerated(EnumType.STRING)
    private Responsible responsible;

    private int position;

    private boolean ordered;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "grace_days")
    private int graceDays;

    @Column(name = "last_on")
    private LocalDate lastOn;

    private BigDecimal amount;

    private BigDecimal paid;

    @AuditedInClear private String currency;

    @Convert(Sealed.CONVERTER)
    private Sealed what;

    @Convert(Sealed.CONVERTER)
    private Sealed verification;

    @Column(name = "follow_ups")
    @AuditedInClear
    private String followUps;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_act")
    private NextAct nextAct;

    @Column(name = "kept_on")
    private LocalDate keptOn;

    @Column(name = "broken_on")
    private LocalDate brokenOn;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_why")
    private Sealed endedWhy;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "made_by_name")
    private Sealed madeByName;

    protected Promise() {}

    private Promise(Long caseId, PromiseKind kind, LocalDate dueOn, Author author, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.state = PromiseState.OPEN;
        this.dueOn = dueOn;
        this.lastOn = dueOn;
        this.madeAt = at;
        this.madeBy = author.accountId();
        this.madeByName = seal(author.name());
    }

    /** One that is no money. */
    static Promise of(Long caseId, MakePromise making, Author author, Instant at) {
        Promise promise = new Promise(caseId, making.kind(), making.dueOn(), author, at);
        promise.responsible = making.responsible();
        promise.workerId = making.workerId();
        promise.requestKey = making.requestKey();
        promise.what = promise.seal(making.what().strip());
        promise.verification = promise.seal(making.verification().strip());
        promise.followUps =
                making.followUps().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        return promise;
    }

    /** A payment of a settlement that is not in force yet. */
    static Promise of(Long caseId, PlannedPayment payment, Author author, Instant at) {
        Promise promise = new Promise(caseId, PromiseKind.PAYMENT, payment.dueOn(), author, at);
        promise.state = PromiseState.PLANNED;
        promise.responsible = Responsible.EMPLOYER;
        promise.settlementId = payment.settlementId();
        promise.position = payment.position();
        promise.ordered = payment.ordered();
        promise.graceDays = payment.graceDays();
        promise.lastOn = payment.dueOn().plusDays(payment.graceDays());
        promise.amount = payment.amount();
        promise.paid = BigDecimal.ZERO;
        promise.currency = payment.currency();
        return promise;
    }

    /** Our own look, so many days after it was kept, whether it still holds. */
    Promise lookAgain(int days, Author author, Instant at) {
        Promise look = new Promise(caseId, kind, keptOn.plusDays(days), author, at);
        look.responsible = Responsible.ORGANIZATION;
        look.followsId = getId();
        look.workerId = workerId;
        look.position = days;
        return look;
    }

    void open() {
        state = PromiseState.OPEN;
    }

    /** What was paid towards it; the day on which it was met, or null while it is not. */
    void pay(BigDecimal met, LocalDate on) {
        paid = met;
        if (on != null) {
            state = PromiseState.KEPT;
            keptOn = on;
            nextAct = null;
        } else {
            keptOn = null;
            if (state != PromiseState.BROKEN) {
                state = met.signum() > 0 ? PromiseState.PARTLY_KEPT : PromiseState.OPEN;
            }
        }
    }

    void keep(LocalDate on) {
        requireUnsettled();
        state = PromiseState.KEPT;
        keptOn = on;
        nextAct = null;
    }

    void keepInPart() {
        requireUnsettled();
        if (state != PromiseState.BROKEN) {
            state = PromiseState.PARTLY_KEPT;
        }
    }

    /**
     * It was not kept.
     *
     * @param nowAgain whether it was kept at first and no longer holds
     */
    void broke(LocalDate on, boolean nowAgain) {
        if (state == PromiseState.RELEASED || state == PromiseState.PLANNED) {
            throw new BusinessException("promiseOver");
        }
        state = PromiseState.BROKEN;
        brokenOn = on;
        nextAct = NextAct.of(kind, ordered, nowAgain);
    }

    void release(String why) {
        if (state == PromiseState.KEPT || state == PromiseState.RELEASED) {
            throw new BusinessException("promiseOver");
        }
        forgo(why);
    }

    /** Like {@link #release}, also when it was met: what met it is then free for others. */
    void forgo(String why) {
        state = PromiseState.RELEASED;
        endedWhy = seal(why.strip());
        nextAct = null;
    }

    /** The rest of a settlement falls due at once. */
    void fallDue(LocalDate on) {
        dueOn = on;
        graceDays = 0;
        lastOn = on;
    }

    private void requireUnsettled() {
        if (!state.isOpen() && state != PromiseState.BROKEN) {
            throw new BusinessException("promiseOver");
        }
    }

    public Long getCaseId() {
        return caseId;
    }

    /** Null for one that was made by itself. */
    public Long getSettlementId() {
        return settlementId;
    }

    /** The promise that is looked at again, or null. */
    public Long getFollowsId() {
        return followsId;
    }

    public boolean isFollowUp() {
        return followsId != null;
    }

    /** Whether it rests on an order of a court or an authority; told of payments alone. */
    public boolean isOrdered() {
        return ordered;
    }

    public boolean isPayment() {
        return kind == PromiseKind.PAYMENT;
    }

    /** Null when it is for all. */
    public Long getWorkerId() {
        return workerId;
    }

    public PromiseKind getKind() {
        return kind;
    }

    public PromiseState getState() {
        return state;
    }

    public Responsible getResponsible() {
        return responsible;
    }

    /** The number of a payment in its plan, or the days after which it is looked at again. */
    public int getPosition() {
        return position;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The last day on which it is kept without being broken. */
    public LocalDate getLastDay() {
        return lastOn;
    }

    public int getGraceDays() {
        return graceDays;
    }

    /** Null unless it is a payment, as what was paid and the currency. */
    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    /** What is still to be paid; zero for what is no payment. */
    public BigDecimal getRest() {
        return amount == null ? BigDecimal.ZERO : amount.subtract(paid);
    }

    public String getCurrency() {
        return currency;
    }

    /** Null for a payment and for a look. */
    public String getWhat() {
        return open(what);
    }

    /** How it will be seen that it was kept, or null. */
    public String getVerification() {
        return open(verification);
    }

    /** After how many days it is looked at again. */
    public Set<Integer> getFollowUps() {
        return followUps == null || followUps.isEmpty()
                ? Set.of()
                : Stream.of(followUps.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** What is proposed now that it was broken, or null. */
    public NextAct getNextAct() {
        return nextAct;
    }

    public LocalDate getKeptOn() {
        return keptOn;
    }

    public LocalDate getBrokenOn() {
        return brokenOn;
    }

    /** Kept, but after its last day. */
    public boolean isLate() {
        return keptOn != null && keptOn.isAfter(lastOn);
    }

    /** Not kept yet and past its last day. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && lastOn.isBefore(today);
    }

    /** Why it no longer has to be kept, or null. */
    public String getEndedWhy() {
        return open(endedWhy);
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeByName() {
        return open(madeByName);
    }
}
