package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.remedy.bank.BankStatementService;
import org.makewhole.remedy.bank.LineRow;
import org.makewhole.remedy.bank.Suggestion;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One line of the bank: what it is. */
@Named
@ViewScoped
public class BankLineBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private BankStatementService statements;

    private String line;
    private LineRow row;
    private String entry;
    private String why;

    /** Reads the line, and proposes the likeliest entry. */
    public void load() {
        row = statements.get(Ids.parse(line));
        if (!row.suggestions().isEmpty()) {
            entry = String.valueOf(idOf(row.suggestions().get(0)));
        }
    }

    /** The id of the payment or payout that is suggested. */
    public long idOf(Suggestion one) {
        return one.paymentId() == null ? one.disbursementId() : one.paymentId();
    }

    public String match() {
        statements.match(row.id(), row.version(), Ids.parse(entry));
        return done("lineMatched");
    }

    public String setAside() {
        statements.setAside(row.id(), row.version(), why);
        return done("lineAside");
    }

    public String reopen() {
        statements.reopen(row.id(), row.version());
        return done("lineReopened");
    }

    private static String done(String key) {
        Flash.done("paymentText", key);
        return "/payment/bank.xhtml?faces-redirect=true";
    }

    public LineRow getRow() {
        return row;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
