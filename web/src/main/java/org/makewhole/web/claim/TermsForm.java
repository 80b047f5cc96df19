package org.makewhole.web.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.PayBasis;

/** Agreed pay and hours, as they are being typed. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL_TIME = new BigDecimal("40");

    private PayBasis basis = PayBasis.HOURLY;
    private BigDecimal rate;
    private BigDecimal hoursPerWeek = FULL_TIME;
    private BigDecimal daysPerWeek;

    public TermsForm() {}

    TermsForm(AgreedTerms terms) {
        basis = terms.basis();
        rate = terms.rate();
        hoursPerWeek = terms.hoursPerWeek();
        daysPerWeek = terms.daysPerWeek();
    }

    AgreedTerms toTerms() {
        return new AgreedTerms(
                basis, rate, hoursPerWeek, basis == PayBasis.DAILY ? daysPerWeek : null);
    }

    public PayBasis[] getBases() {
        return PayBasis.values();
    }

    public boolean isDaily() {
        return basis == PayBasis.DAILY;
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
