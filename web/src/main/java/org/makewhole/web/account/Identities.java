package org.makewhole.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.makewhole.account.SignInService;

/** Tells the container who signed in: the principal names the caller, the groups are the rights. */
@ApplicationScoped
public class Identities implements IdentityStore {

    @Inject private SignInService signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIn.authenticate(typed.getCaller(), typed.getPasswordAsString())
                .map(
                        identity ->
                                new CredentialValidationResult(
                                        new CallerPrincipal(identity.caller().principalName()),
                                        identity.permissions()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
