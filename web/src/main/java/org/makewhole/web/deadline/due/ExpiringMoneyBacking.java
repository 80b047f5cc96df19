package org.makewhole.web.deadline.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.makewhole.claim.ExpiringClaim;
import org.makewhole.claim.ExpiryService;

/** The money that is about to be lost, case by case. */
@Named
@RequestScoped
public class ExpiringMoneyBacking {
    private static final int DAYS = 30;

    @Inject private ExpiryService expiry;

    private List<ExpiringClaim> rows;

    /** By case and forum, the most urgent first; five hundred at most. */
    public List<ExpiringClaim> getRows() {
        if (rows == null) {
            rows = expiry.expiring(DAYS);
        }
        return rows;
    }

    /** Within how many days money counts as about to be lost. */
    public int getDays() {
        return DAYS;
    }
}
