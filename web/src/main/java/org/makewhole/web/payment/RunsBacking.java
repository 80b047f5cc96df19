package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementRunService;
import org.makewhole.remedy.disbursement.RunRow;
import org.makewhole.remedy.trust.HeldMoney;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.web.shared.Flash;

/** What waits to be paid out, and the runs. */
@Named
@ViewScoped
public class RunsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private DisbursementRunService runs;
    @Inject private TrustService trust;

    private transient List<DisbursementRow> waiting;
    private transient List<RunRow> rows;
    private transient List<HeldMoney> held;

    /** Puts everything that waits into a run. */
    public String open() {
        long id = runs.open();
        Flash.done("paymentText", "runOpened");
        return "/payment/run.xhtml?faces-redirect=true&run=" + id;
    }

    public List<DisbursementRow> getWaiting() {
        if (waiting == null) {
            waiting = runs.waiting();
        }
        return waiting;
    }

    public List<RunRow> getRows() {
        if (rows == null) {
            rows = runs.list();
        }
        return rows;
    }

    public List<HeldMoney> getHeld() {
        if (held == null) {
            held = trust.held();
        }
        return held;
    }
}
