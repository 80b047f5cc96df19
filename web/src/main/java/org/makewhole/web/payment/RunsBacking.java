package org.makewhole.web.payment;

import jakarta.inject.Named;

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
