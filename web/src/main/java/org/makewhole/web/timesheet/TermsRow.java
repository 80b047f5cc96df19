package org.makewhole.web.timesheet;

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
                category,
                evidence);
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
