package org.makewhole.singlesignon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes connections to providers, with the operator's exceptions {@code
 * MAKEWHOLE_SSO_INTERNAL=host:port,…} from the rule that only public HTTPS addresses are asked.
 */
@ApplicationScoped
public class ProviderConnections {

    @Inject
    @ConfigProperty(name = "makewhole.sso.internal")
    private Optional<String> internal;

    ProviderConnection get() {
        // Split here: the server's own conversion of an optional list fails.
        return new ProviderConnection(new ProviderAddress(List.of(internal.orElse("").split(","))));
    }
}
