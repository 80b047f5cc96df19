package org.makewhole.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.organization.OrganizationService;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.SettlementState;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseService;
import org.makewhole.settlement.promise.PromiseState;
import org.makewhole.web.settlement.promise.PromiseLine;
import org.makewhole.web.shared.Ids;

/** What was agreed, ordered and promised in the case that a page shows. */
@Named
@ViewScoped
public class CaseRemediesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private SettlementService settlements;
    @Inject private PromiseService promises;
    @Inject private OrganizationService organizations;

    private String id;
    private transient List<Settlement> rows;
    private transient List<PromiseLine> lines;

    public List<Settlement> getSettlements() {
        if (rows == null) {
            rows = settlements.ofCase(Ids.parse(id));
        }
        return rows;
    }

    /** Every promise that counts: not those of drafts, and not those that were released. */
    public List<PromiseLine> getPromises() {
        if (lines == null) {
            lines = lines(promises.ofCase(Ids.parse(id)));
        }
        return lines;
    }

    private List<PromiseLine> lines(List<Promise> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate today = organizations.getOwn().today();
        return all.stream()
                .filter(one -> one.getState() != PromiseState.PLANNED)
                .filter(one -> one.getState() != PromiseState.RELEASED)
                .map(one -> PromiseLine.of(one, today))
                .toList();
    }

    /** How a state looks. */
    public static String tone(SettlementState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case IN_FORCE -> "info";
            case IN_DEFAULT -> "bad";
            case FULFILLED -> "good";
            case TAKEN_BACK -> "";
        };
    }

    public String toneOf(Settlement settlement) {
        return tone(settlement.getState());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
