package org.makewhole.web.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;

/** Agreed pay and hours, as they are being typed. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL_TIME = new BigDecimal("40");

    private PayBasis basis = PayBasis.HOUR;
    private BigDecimal rate;
    private BigDecimal hoursPerWeek = FULL_TIME;
    private BigDecimal daysPerWeek;

    public TermsForm() {}

    TermsForm(PayTerms terms) {
        basis = terms.basis();
        rate = terms.rate();
        hoursPerWeek = terms.hoursPerWeek();
        daysPerWeek = terms.daysPerWeek();
    }

    /** The terms, in force since a day. */
    PayTerms since(LocalDate day) {
        return new PayTerms(
                day,
                null,
                basis,
                rate,
                hoursPerWeek,
                basis == PayBasis.DAY ? daysPerWeek : null,
                null,
                null);
    }

    public PayBasis[] getBases() {
        return PayBasis.values();
    }

    public boolean isDaily() {
        return basis == PayBasis.DAY;
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
}
