package org.makewhole.singlesignon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The administrator's side: which provider vouches for the members of the organisation. */
@Stateless
@TenantBound
public class SingleSignOnService {

    @Inject private IdentityProviders providers;
    @Inject private ProviderConnections connections;
    @Inject private AuditTrail audit;

    /** The organisation's provider, without its secret. */
    @RolesAllowed(Permission.USER_ADMIN)
    public Optional<ProviderRow> find() {
        return providers.findOwn().map(ProviderRow::of);
    }

    /**
     * Names the provider, or changes it, after asking it whether it is there.
     *
     * @param version as the administrator saw it; -1 where there was none
     * @throws SignOnException when the provider does not answer as the standard asks for
     * @throws BusinessException {@code ssoSecretMissing}
     * @throws StaleRecordException when somebody else changed it meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void save(int version, @NotNull @Valid ProviderSettings settings) {
        Optional<IdentityProvider> known = providers.findOwn();
        if (known.map(IdentityProvider::getVersion).orElse(-1) != version) {
            throw new StaleRecordException();
        }
        boolean otherIssuer =
                known.filter(p -> p.getIssuer().toString().equals(settings.issuer().strip()))
                        .isEmpty();
        boolean noSecret = settings.clientSecret() == null || settings.clientSecret().isBlank();
        if (otherIssuer && noSecret) {
            // A secret is never shown to another provider than the one it was given for.
            throw new BusinessException("ssoSecretMissing");
        }
        OpenIdExchange.read(connections.get(), issuer(settings));
        known.ifPresentOrElse(
                provider -> provider.use(settings),
                () -> providers.add(new IdentityProvider(settings)));
        audit.record(
                AuditAction.IDENTITY_PROVIDER_CHANGED,
                new AuditSubject("IdentityProvider", null, issuer(settings).getHost()),
                settings.active() ? "active" : "switched off");
    }

    private static URI issuer(ProviderSettings settings) {
        try {
            return URI.create(settings.issuer().strip());
        } catch (IllegalArgumentException noAddress) {
            throw new SignOnException(SignOnProblem.ADDRESS_NOT_ALLOWED, noAddress);
        }
    }

    /** Removes the provider and all ties to it; people sign in by password again. */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void remove(int version) {
        IdentityProvider provider = providers.findOwn().orElseThrow(NotFoundException::new);
        if (provider.getVersion() != version) {
            throw new StaleRecordException();
        }
        providers.remove(provider);
        audit.record(
                AuditAction.IDENTITY_PROVIDER_CHANGED,
                new AuditSubject("IdentityProvider", null, provider.getIssuer().getHost()),
                "removed");
    }
}
