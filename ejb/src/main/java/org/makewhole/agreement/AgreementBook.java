package org.makewhole.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reads editions for other features where nobody is signed in, as in an observer of a timer's
 * event; it asks for no right, and the transaction is bound to the organisation. Whoever acts for a
 * person asks {@link AgreementService}.
 */
@ApplicationScoped
public class AgreementBook {

    @Inject private Agreements agreements;

    /** An edition with its procedure, without the list of its other editions. */
    public Optional<AgreementView> find(long id) {
        return agreements
                .find(id)
                .map(one -> AgreementView.of(one, agreements.stepsOf(List.of(id)), List.of()));
    }
}
