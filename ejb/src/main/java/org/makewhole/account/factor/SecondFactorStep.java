package org.makewhole.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.account.signin.SignInStep;

/** Stands between the first proof and the session. */
@ApplicationScoped
public class SecondFactorStep implements SignInStep {
    @Inject private FactorCheck check;

    @Override
    public SignInDemand missing(ProvenPerson person, int organizationId) {
        return check.missing(person, organizationId);
    }
}
