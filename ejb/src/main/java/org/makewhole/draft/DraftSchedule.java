package org.makewhole.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.makewhole.shared.background.Background;

/** Forgets typed work that nobody came back for, in each organisation. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class DraftSchedule {
    @Inject private Drafts drafts;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        drafts.organizations().forEach(drafts::forget);
    }
}
