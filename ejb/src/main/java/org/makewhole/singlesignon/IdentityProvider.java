package org.makewhole.singlesignon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** The identity provider of an organisation; at most one. */
@Entity
@Table(name = "identity_provider")
public class IdentityProvider extends TenantEntity {

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_secret")
    @Convert(Sealed.CONVERTER)
    private Sealed clientSecret;

    @Column(name = "second_factor_acr")
    private String secondFactorContexts = "";

    private boolean active;

    protected IdentityProvider() {}

    IdentityProvider(ProviderSettings settings) {
        use(settings);
    }

    /** Takes over settings; an empty secret leaves the one that is there. */
    void use(ProviderSettings settings) {
        issuer = settings.issuer().strip();
        clientId = settings.clientId().strip();
        secondFactorContexts = String.join(" ", settings.secondFactorContexts());
        active = settings.active();
        if (settings.clientSecret() != null && !settings.clientSecret().isBlank()) {
            clientSecret = seal(settings.clientSecret().strip());
        }
    }

    /** The provider's identifier, exactly as its metadata spells it. */
    URI getIssuer() {
        return URI.create(issuer);
    }

    String getClientId() {
        return clientId;
    }

    String clientSecret() {
        return open(clientSecret);
    }

    /** What the provider calls a sign-in with a second factor; empty when nothing counts as one. */
    List<String> getSecondFactorContexts() {
        return Stream.of(secondFactorContexts.split(" ")).filter(one -> !one.isEmpty()).toList();
    }

    boolean isActive() {
        return active;
    }
}
