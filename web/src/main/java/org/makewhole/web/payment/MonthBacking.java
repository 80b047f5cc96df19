package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.bank.ReconciliationService;
import org.makewhole.remedy.trust.MonthClosing;
import org.makewhole.remedy.trust.MonthFigures;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.web.shared.Flash;

/** A month of the trust account beside the bank. */
@Named
@ViewScoped
public class MonthBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    @Inject private ReconciliationService reconciliations;
    @Inject private TrustService trust;
    @Inject private OrganizationService organizations;

    private String month;
    private String currency;
    private List<String> currencies;
    private BigDecimal bankBalance;
    private MonthFigures figures;
    private transient List<MonthClosing> closed;

    /** The month before this one, in the first currency. */
    public void load() {
        if (month == null || !getMonths().contains(month)) {
            month = getMonths().get(0);
        }
        if (currency == null || !getCurrencies().contains(currency)) {
            currency = getCurrencies().get(0);
        }
        bankBalance =
                reconciliations.findBankBalance(currency, YearMonth.parse(month)).orElse(null);
        if (bankBalance != null) {
            compare();
        }
    }

    /** Sets the month against what the bank says. */
    public void compare() {
        figures = reconciliations.figures(currency, YearMonth.parse(month), bankBalance);
    }

    /** Closes the month. */
    public String close() {
        reconciliations.close(currency, YearMonth.parse(month), bankBalance);
        Flash.done("paymentText", "monthClosed");
        return "/payment/month.xhtml?faces-redirect=true";
    }

    /** The last months that are over, as {@code 2026-10}. */
    public List<String> getMonths() {
        YearMonth now = YearMonth.from(organizations.getOwn().today());
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> now.minusMonths(back).toString())
                .toList();
    }

    public YearMonth toMonth(String text) {
        return YearMonth.parse(text);
    }

    public YearMonth monthOf(LocalDate day) {
        return YearMonth.from(day);
    }

    public List<String> getCurrencies() {
        if (currencies == null) {
            currencies = trust.currencies();
        }
        return currencies;
    }

    public boolean isAgreed() {
        return figures != null && figures.difference().signum() == 0;
    }

    public MonthFigures getFigures() {
        return figures;
    }

    public List<MonthClosing> getClosed() {
        if (closed == null) {
            closed = reconciliations.closed();
        }
        return closed;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public BigDecimal getBankBalance() {
        return bankBalance;
    }

    public void setBankBalance(BigDecimal bankBalance) {
        this.bankBalance = bankBalance;
    }
}
