package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.makewhole.remedy.bank.BankStatement;
import org.makewhole.remedy.bank.BankStatementService;
import org.makewhole.remedy.bank.LineRow;
import org.makewhole.remedy.bank.Suggestion;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.web.shared.Flash;

/** The statements of the bank, and their lines. */
@Named
@ViewScoped
public class BankBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private BankStatementService statements;
    @Inject private TrustService trust;

    private transient Part file;
    private String currency;
    private List<String> currencies;
    private List<LineRow> open;
    private transient List<LineRow> settled;
    private transient List<BankStatement> rows;

    /**
     * Reads the lines before anything is written, so that who may not see them sees no half page.
     */
    public void load() {
        getOpen();
    }

    /** Takes a statement in. */
    public String take() throws IOException {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            Flash.done("paymentText", "bankTaken", statements.take(content, name, currency));
            return "/payment/bank.xhtml?faces-redirect=true";
        }
    }

    /** Takes the likeliest for it, where that is the only one or its number is named. */
    public String match(LineRow row) {
        Suggestion best = row.suggestions().get(0);
        statements.match(
                row.id(),
                row.version(),
                best.paymentId() == null ? best.disbursementId() : best.paymentId());
        Flash.done("paymentText", "lineMatched");
        return "/payment/bank.xhtml?faces-redirect=true";
    }

    /** Whether there are more open lines than are shown. */
    public boolean isCut() {
        return getOpen().size() == BankStatementService.SHOWN;
    }

    public List<LineRow> getOpen() {
        if (open == null) {
            open = statements.open();
        }
        return open;
    }

    public List<LineRow> getSettled() {
        if (settled == null) {
            settled = statements.settled();
        }
        return settled;
    }

    public List<BankStatement> getRows() {
        if (rows == null) {
            rows = statements.statements();
        }
        return rows;
    }

    public List<String> getCurrencies() {
        if (currencies == null) {
            currencies = trust.currencies();
        }
        return currencies;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
