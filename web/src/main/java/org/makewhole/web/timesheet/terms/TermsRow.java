package org.makewhole.web.timesheet.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;

/** Terms of employment from some day on, as they are being typed. */
public class TermsRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate until;
    private PayBasis basis = PayBasis.HOUR;
    private BigDecimal rate;
    private BigDecimal hoursPerWeek;
    private BigDecimal daysPerWeek;
    private String category;
    private Evidence evidence;
    private BigDecimal loadingPercent;
    private PayTerms.LoadingKind loadingKind;
    private boolean tipped;

    public TermsRow() {}

    TermsRow(PayTerms terms) {
        from = terms.from();
        until = terms.until();
        basis = terms.basis();
        rate = terms.rate();
        hoursPerWeek = terms.hoursPerWeek();
        daysPerWeek = terms.daysPerWeek();
        category = terms.category();
        evidence = terms.evidence();
        PayTerms.Casual casual = terms.casual();
        if (casual != null) {
            loadingPercent = casual.loading() == null ? null : percent(casual.loading());
            loadingKind = casual.loadingKind();
            tipped = Boolean.TRUE.equals(casual.tipped());
        }
    }

    /**
     * The terms within the days that are given where the row leaves them open.
     *
     * @param begin first day if none was typed
     * @param end last day if none was typed; null when they last
     */
    PayTerms toTerms(LocalDate begin, LocalDate end) {
        return new PayTerms(
                from == null ? begin : from,
                until == null ? end : until,
                basis,
                rate,
                hoursPerWeek,
                basis == PayBasis.DAY ? daysPerWeek : null,
                category == null || category.isBlank() ? null : category.strip(),
                evidence,
                casual());
    }

    private PayTerms.Casual casual() {
        BigDecimal loading =
                loadingPercent == null || loadingPercent.signum() == 0
                        ? null
                        : loadingPercent.movePointLeft(2).stripTrailingZeros();
        return loading == null && !tipped
                ? null
                : new PayTerms.Casual(
                        loading, loading == null ? null : loadingKind, tipped ? true : null);
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Whether something is told that most workers have not, so that it is to be seen. */
    public boolean isCasual() {
        return casual() != null || category != null && !category.isBlank();
    }

    public PayTerms.LoadingKind[] getLoadingKinds() {
        return PayTerms.LoadingKind.values();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    /** Loading of a casual worker in percent; null for none. */
    public BigDecimal getLoadingPercent() {
        return loadingPercent;
    }

    public void setLoadingPercent(BigDecimal loadingPercent) {
        this.loadingPercent = loadingPercent;
    }

    public PayTerms.LoadingKind getLoadingKind() {
        return loadingKind;
    }

    public void setLoadingKind(PayTerms.LoadingKind loadingKind) {
        this.loadingKind = loadingKind;
    }

    public boolean isTipped() {
        return tipped;
    }

    public void setTipped(boolean tipped) {
        this.tipped = tipped;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public PayBasis getBasis() {
        return basis;
    }

    public void setBasis(PayBasis basis) {
        this.basis = basis;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public BigDecimal getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(BigDecimal hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek;
    }

    public BigDecimal getDaysPerWeek() {
        return daysPerWeek;
    }

    public void setDaysPerWeek(BigDecimal daysPerWeek) {
        this.daysPerWeek = daysPerWeek;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }
}
