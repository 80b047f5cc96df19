package org.makewhole.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.instalment.InstalmentService;
import org.makewhole.settlement.instalment.ReceivedRow;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Which money of the case counts for the settlement that is shown. */
@Named
@ViewScoped
public class ReceivedBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SettlementService settlements;
    @Inject private InstalmentService instalments;
    @Inject private SettlementBacking shown;

    private List<ReceivedRow> rows;

    /** Whether there is anything to choose: more than one settlement in force, or a name. */
    public boolean isOffered() {
        return shown.getSettlement().getState().isPosted()
                && !getRows().isEmpty()
                && (isNamed()
                        || settlements.ofCase(shown.getSettlement().getCaseId()).stream()
                                        .filter(one -> one.getState().isPosted())
                                        .count()
                                > 1);
    }

    private boolean isNamed() {
        return getRows().stream().anyMatch(row -> row.settlementId() != null);
    }

    public List<ReceivedRow> getRows() {
        if (rows == null) {
            rows = instalments.received(Ids.parse(shown.getId()));
        }
        return rows;
    }

    public boolean isForThis(ReceivedRow row) {
        return Objects.equals(row.settlementId(), Ids.parse(shown.getId()));
    }

    public String name(ReceivedRow row) {
        long id = Ids.parse(shown.getId());
        if (row.paymentId() == null) {
            instalments.namePosting(id, shown.getVersion(), row.postingId());
        } else {
            instalments.namePayment(id, shown.getVersion(), row.paymentId());
        }
        return done();
    }

    public String unname(ReceivedRow row) {
        instalments.unname(
                Ids.parse(shown.getId()),
                shown.getVersion(),
                row.paymentId() == null ? row.postingId() : row.paymentId());
        return done();
    }

    private String done() {
        Flash.done("settlementText", "received.named");
        return "/settlement/settlement.xhtml?faces-redirect=true&settlement=" + shown.getId();
    }
}
