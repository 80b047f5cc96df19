package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementRunService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.RunRow;
import org.makewhole.remedy.disbursement.RunState;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** One run: released by somebody else than who put it together. */
@Named
@ViewScoped
public class RunBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private DisbursementRunService runs;

    private String run;
    private RunRow row;
    private PayoutMeans means = PayoutMeans.BANK;
    private transient List<DisbursementRow> payouts;

    /** Reads the run. */
    public void load() {
        row = runs.get(Ids.parse(run));
    }

    /** Looks how far it is; once it is through, the page is opened anew. */
    public void poll() {
        load();
        payouts = null;
        if (!isUnderWay()) {
            Faces.redirect("payment/run.xhtml?run=%s", run);
        }
    }

    public boolean isUnderWay() {
        return row.state() == RunState.RUNNING;
    }

    /** What was dealt with so far, paid out or not. */
    public int getDealtWith() {
        return Math.toIntExact(row.out() + row.troubled());
    }

    public String release() {
        runs.release(row.id(), row.version(), means);
        Flash.done("paymentText", "runReleased");
        return again();
    }

    public String cancel() {
        runs.cancel(row.id(), row.version());
        Flash.done("paymentText", "runCancelled");
        return again();
    }

    private String again() {
        return "/payment/run.xhtml?faces-redirect=true&run=" + run;
    }

    public List<DisbursementRow> getPayouts() {
        if (payouts == null) {
            payouts = runs.payouts(row.id());
        }
        return payouts;
    }

    public PayoutMeans[] getEveryMeans() {
        return PayoutMeans.values();
    }

    public RunRow getRow() {
        return row;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public PayoutMeans getMeans() {
        return means;
    }

    public void setMeans(PayoutMeans means) {
        this.means = means;
    }
}
